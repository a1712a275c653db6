// Two coordinators give a mother authority: one enters it with the proof that
// was seen, the other finds it among what waits and confirms it. Then one of
// them suspends and ends it again, so that in the end all is as it was.

import assert from 'node:assert/strict';
import { comeHomeByDemo, fine, follow, pathOf, submit } from '../lib/portal.mjs';

export default [
  {
    name: 'one enters, another confirms, and one ends it',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk nl dark',
    async run({ page, another, who, look }) {
      const mother = who('mother-without-authority');
      const file = `/clients/${mother.acts_for[0]}`;
      const place = `${file}/representatives`;
      await comeHomeByDemo(page, 'coordinator', look);
      await page.goto(file);
      await follow(page, page.locator(`main a[href="${place}"]`));
      await fine(page);
      await follow(page, page.locator(`main a[href="${place}/new"]`));
      await fine(page);
      await submit(page, '[name=person]');
      await page.locator('[name=person][aria-invalid=true]').waitFor();
      await fine(page);
      await page.locator('[name=person]').selectOption(mother.person_id);
      await page.locator('[name=basis]').selectOption('parental_authority');
      await page.locator('[name=from]').fill(daysAgo(30));
      await page.locator('[name=proof]').selectOption('court_decision');
      await page.locator('[name=proof_on]').fill(daysAgo(32));
      await submit(page, '[name=person]');
      await page.locator(`form[action="${place}/decline"]`).waitFor({ state: 'attached' });
      assert.equal(pathOf(page), place);
      assert.equal(await page.locator(`form[action="${place}/confirm"]`).count(), 0, 'not by oneself');
      await fine(page);

      const second = await another();
      await comeHomeByDemo(second, 'second-coordinator', look);
      await follow(second, second.locator('main a[href="/waiting"]'));
      await fine(second);
      await follow(second, second.locator(`main a[href="${place}"]`));
      await fine(second);
      await follow(second, second.locator(`form[action="${place}/confirm"] button`));
      await second.locator('main .pill.good').filter({ visible: true }).first().waitFor();
      await fine(second);

      const row = second.locator('main section').filter({ hasText: mother.name });
      await row.locator('summary').first().click();
      await fine(second);
      await follow(second, row.locator(`form[action="${place}/suspend"] button`));
      await row.locator(`form[action="${place}/resume"]`).waitFor({ state: 'attached' });
      await fine(second);
      await row.locator('summary').first().click();
      await fine(second);
      await row.locator(`details:has(form[action="${place}/end"]) > summary`).click();
      await follow(second, row.locator(`form[action="${place}/end"] button`));
      await row.waitFor();
      assert.equal(await row.locator('.pill.good').count(), 0);
    },
  },
];

function daysAgo(days) {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
}
