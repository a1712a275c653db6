// Somebody locked out calls application support, who finds the account, checks who calls, and
// opens it again; the holder reads it afterwards.

import assert from 'node:assert/strict';
import { comeHome, comeHomeByDemo, fine, follow, pathOf } from '../lib/portal.mjs';

export default [
  {
    name: 'found, checked by two proofs, and let in again',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk en light',
    async run({ page, another, who, look }) {
      const girl = who('girl-13');
      const locked = await another();
      for (let tries = 0; tries < 6; tries += 1) {
        await locked.goto('/sign-in');
        await locked.locator('[name=user_name]').fill(girl.user_name);
        await locked.locator('[name=password]').fill('iets heel anders');
        await locked.locator('form:has([name=password]) button').first().click();
        await locked.locator('[role=alert]').first().waitFor();
      }

      await comeHomeByDemo(page, 'helpdesk', look);
      await follow(page, page.locator('main a[href="/support/access"]'));
      await fine(page);
      await page.locator('[name=who]').fill('nooit.geweest');
      await follow(page, page.locator('main form button'));
      assert.equal(await page.locator('[name=who]').inputValue(), 'nooit.geweest');
      await fine(page);
      await page.locator('[name=who]').fill(girl.user_name);
      await follow(page, page.locator('main form button'));
      const account = pathOf(page);
      assert.match(account, /^\/support\/access\/[0-9a-f-]{36}$/);
      assert.equal(await page.getByText(girl.name).count(), 0);
      await fine(page);

      await page.locator('[name=born]').fill(girl.born);
      await follow(page, page.locator('form:has([name=born]) button'));
      await follow(page, page.locator('form:has([value=send_email_code]) button'));
      const code = await mailed(await another());
      await page.locator('[name=email_code]').fill(code);
      await follow(page, page.locator('form:has([name=email_code]) button'));
      await fine(page);
      await follow(page, page.locator('form:has([name=then][value=unlock]) button'));
      assert.equal(pathOf(page), account);
      assert.equal(await page.locator('form:has([name=then][value=unlock])').count(), 0);
      await fine(page);

      const own = await another();
      await comeHome(own, girl, look);
      await own.goto('/me');
      await own.locator('#helped').waitFor();
      await fine(own);
    },
  },
];

/** The newest code for the helpdesk in the outbox of the demo. */
async function mailed(page) {
  await page.goto('/demo');
  const text = await page.locator('#messages').innerText();
  const found = text.match(/\b(\d{3}) (\d{3})\b/);
  assert.ok(found, 'a code was sent');
  return found[1] + found[2];
}
