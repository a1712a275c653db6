// A password is lost: a link from the mail, the code, a new password, and one is in.

import assert from 'node:assert/strict';
import { acceptTerms, arrives, fine, nextCode, pathOf, submit } from '../lib/portal.mjs';

const WANTED = 'zeven schapen op zolder';

export default [
  {
    name: 'a link from the mail, a code, and a new password',
    looks: ({ name }) => name === 'phone nl light',
    async run({ page, who }) {
      const girl = who('girl-13');
      await page.goto('/sign-in');
      await page.locator('summary').first().click();
      await page.locator('main a[href="/sign-in/lost"]').click();
      await fine(page);
      await page.locator('main a[href="/sign-in/lost/password"]').click();
      await page.locator('[name=user_name]').fill(girl.user_name);
      await fine(page);
      await submit(page, '[name=user_name]');
      await arrives(page, (path) => path === '/sign-in/lost/sent');
      await fine(page);

      const link = await mailed(page);
      await page.goto(link);
      await fine(page);
      await page.locator('[name=password_new]').fill('kort');
      await page.locator('[name=password_again]').fill('kort');
      await page.locator('[name=code]').fill('123456');
      await submit(page, '[name=code]');
      await page.locator('[aria-invalid=true]').first().waitFor();
      await fine(page);
      await page.locator('[name=password_new]').fill(WANTED);
      await page.locator('[name=password_again]').fill(WANTED);
      await page.locator('[name=code]').fill(await nextCode(page, girl));
      await submit(page, '[name=code]');
      await arrives(page, (path) => path === '/terms' || path === '/home');
      if (pathOf(page) === '/terms') await acceptTerms(page);
      assert.equal(pathOf(page), '/home');
      await page.goto(link);
      await page.locator('main a[href="/sign-in/lost"]').waitFor();
      await fine(page);
    },
  },
];

/** The path of the newest link in the outbox of the demo: what follows from asking is done soon after. */
async function mailed(page) {
  for (let tries = 0; tries < 50; tries += 1) {
    await page.goto('/demo');
    const text = await page.locator('#messages').innerText();
    const found = text.match(/\/sign-in\/lost\/link\/[\w-]+/);
    if (found) return found[0];
    await page.waitForTimeout(200);
  }
  throw new Error('no link came');
}
