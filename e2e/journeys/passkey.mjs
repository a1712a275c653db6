// A passkey, with a device that the browser pretends to have: made, used alone, used to prove once
// more, and taken away.

import assert from 'node:assert/strict';
import { device } from '../lib/authenticator.mjs';
import { arrives, axe, comeHomeByDemo, noScroll, pathOf, signOut } from '../lib/portal.mjs';

const girl = 'girl-14';

export default [
  {
    name: 'she makes a passkey, signs in with it alone, and takes it away',
    // Passkeys are for a name, not for a number.
    host: 'localhost',
    looks: ({ size, lang }) => (size === 'phone') === (lang === 'nl'),
    async run({ page, look }) {
      const fine = async () => {
        await axe(page);
        await noScroll(page);
      };
      await device(page);
      await comeHomeByDemo(page, girl, look);
      await page.goto('/me/factors');
      await fine();
      await page.locator('a[href="/me/factors/passkey"]').click();
      await fine();
      await page.locator('[name=name]').fill('Mijn telefoon');
      await page.locator('form[data-passkey] [data-can] button').click();
      await arrives(page, (path) => path === '/me/factors');
      assert.match(await page.locator('main').innerText(), /Mijn telefoon/);
      await fine();
      await signOut(page);
      // One stands at the door, where the browser suggests the passkey by itself.
      await arrives(page, (path) => path === '/home');
      await page.goto('/me/prove');
      await fine();
      const proved = page.waitForResponse((answer) => answer.request().method() === 'POST');
      await page.locator('form[data-passkey] [data-can] button').click();
      await (await proved).finished();
      await page.waitForLoadState();
      await page.goto('/me/factors');
      await page.locator('ul.list details summary').first().click();
      await page.locator('ul.list form[action="/me/factors/remove"] button').first().click();
      await fine();
      await page.locator('[name=sure]').click();
      await arrives(page, (path) => path === '/me/factors');
      assert.equal(await page.locator('[name=passkey]').count(), 0);
      assert.equal(pathOf(page), '/me/factors');
    },
  },
];
