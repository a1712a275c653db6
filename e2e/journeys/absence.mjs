// A therapist is not there: the coordinator calls off the coming two weeks in one
// go, and the girl reads that it does not take place, and not why.

import assert from 'node:assert/strict';
import { arrives, comeHomeByDemo, fine, follow, pathOf } from '../lib/portal.mjs';

const DAY = 24 * 3600 * 1000;

export default [
  {
    name: 'appointments of a colleague who is not there are called off, and the client reads it',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk en light',
    async run({ page, another, who, look, portal }) {
      const file = `/clients/${who('girl-14').own[0]}`;
      const girl = await another();
      await comeHomeByDemo(girl, 'girl-14', look);
      await girl.goto(`${file}/appointments`);
      const next = await girl.locator(`main a[href^="${file}/appointments/"]`).first().getAttribute('href');

      await comeHomeByDemo(page, 'coordinator', look);
      await follow(page, page.locator('main a[href="/away"]'));
      await fine(page);
      await page.locator('#person').selectOption({ label: await therapistOf(girl, next) });
      await page.locator('#until').fill(await ahead(page, 20));
      await follow(page, page.locator('main form[action="/away/day"] button'));
      await fine(page);
      for (const box of await page.locator('input[name=item]').all()) await box.check();
      await page.locator('input[name=deed][value=cancel_calls]').check();
      await follow(page, page.locator('button[value=look]'));
      await fine(page);
      await page.locator('button[value=do]').click();
      await arrives(page, (path) => path !== '/away/day');
      assert.match(pathOf(page), /^\/away\/[0-9a-f-]+$/);
      await fine(page);

      await girl.goto(next);
      await girl.locator('main .says').first().waitFor();
      await girl.locator('main .pill.stop').waitFor();
      assert.ok(!/ziek|\bill\b/i.test(await girl.locator('main').innerText()), 'why is nobody’s to know');
      await fine(girl);
      assert.equal(portal.run('audit', 'verify').status, 0, 'the log is whole');
    },
  },
];

/** With whom the appointment is, as its page names it. */
async function therapistOf(page, href) {
  await page.goto(href);
  return (await page.locator('main dl.facts dd').first().innerText()).trim();
}

/** A day so many from the first one on the page. */
async function ahead(page, days) {
  const first = Date.parse(await page.locator('#from').inputValue());
  return new Date(first + days * DAY).toISOString().slice(0, 10);
}
