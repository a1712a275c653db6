// From the sign-in page to one appointment and back out, with nothing but the
// keyboard. The focus has to show at every stop.

import assert from 'node:assert/strict';
import { acceptTerms, arrives, enterOn, pathOf, signInByKeyboard } from '../lib/portal.mjs';

export default [
  {
    name: 'she gets to her appointment by Tab and Enter',
    looks: ({ size }) => size === 'desk',
    async run({ page, who }) {
      const girl = who('girl-14');
      const file = `/clients/${girl.own[0]}`;
      assert.equal(await signInByKeyboard(page, girl), '/terms');
      assert.equal(await acceptTerms(page, { byKeyboard: true }), '/home');
      for (const href of [
        page.locator('nav a[href="/appointments"]'),
        page.locator(`main a[href="${file}/appointments"]`),
        page.locator(`main a[href^="${file}/appointments/"]`).first(),
      ]) {
        const to = await href.getAttribute('href');
        await enterOn(page, href);
        await arrives(page, (path) => path === to);
      }
      const whom = ['therapist-youth', 'group-leader-youth'].map((key) => who(key).name);
      await page.locator('main').getByText(new RegExp(whom.join('|'))).first().waitFor();
      await enterOn(page, page.locator('nav a[href="/me"]'));
      await arrives(page, (path) => path === '/me');
      await enterOn(page, page.locator('main form[action="/sign-out"] button'));
      await arrives(page, (path) => path !== '/me');
    },
  },
  {
    name: 'the first Tab offers to skip to the text',
    looks: ({ name }) => name === 'desk en light',
    async run({ page }) {
      await page.goto('/sign-in');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const inside = await page.evaluate(() => document.activeElement.id);
      assert.equal(inside, 'main', `at ${pathOf(page)}`);
    },
  },
];
