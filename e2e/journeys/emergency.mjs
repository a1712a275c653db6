// A therapist without a relation opens a file in an emergency; the client sees
// it on top of the log, who treats finds it on home, and the officer judges it.

import assert from 'node:assert/strict';
import { comeHomeByDemo, fine, follow, pathOf } from '../lib/portal.mjs';

const WHY = 'Belde in paniek de praktijk, niemand anders is er';

export default [
  {
    name: 'opened in an emergency, seen by the client, judged by the officer',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk en light',
    async run({ page, another, who, look }) {
      const girl = who('girl-14');
      const file = `/clients/${girl.own[0]}`;
      const keys = ['second-therapist-youth', 'group-leader-youth', 'supervisor-youth'];
      const rescuer = keys.map((key) => who(key)).find(({ treats }) => !treats.includes(girl.own[0]));
      await comeHomeByDemo(page, rescuer.key, look);
      await follow(page, page.locator('main a[href="/emergency"]'));
      await fine(page);
      await looksFor(page, girl.name, '2001-01-01');
      assert.equal(pathOf(page), '/emergency');
      await fine(page);
      await looksFor(page, girl.name, girl.born);
      assert.equal(pathOf(page), `${file}/emergency`);
      await fine(page);
      const open = () => follow(page, page.locator(`form[action="${file}/emergency"] button`));
      await open();
      await page.locator('#reason-error').waitFor();
      await fine(page);
      await page.locator('[name=reason]').fill(WHY);
      await open();
      assert.equal(pathOf(page), file);
      await page.locator('aside.open').waitFor();
      await fine(page);

      const hers = await another();
      await comeHomeByDemo(hers, girl.key, look);
      await hers.goto(`${file}/access-log`);
      await fine(hers);
      const first = hers.locator('main .card').first();
      await first.getByText(rescuer.name).first().waitFor();
      assert.equal(await hers.getByText(WHY).count(), 0);

      const treating = await another();
      await comeHomeByDemo(treating, 'therapist-youth', look);
      await fine(treating);
      await treating.locator('main section', { hasText: girl.name }).locator(`a[href="${file}/network"]`).waitFor();

      await judges(await another(), look);

      await follow(page, page.locator('aside.open button'));
      assert.equal(pathOf(page), '/home');
      const gone = await page.goto(file);
      assert.equal(gone.status(), 404);
    },
  },
];

async function looksFor(page, name, born) {
  await page.locator('[name=name]').fill(name);
  await page.locator('[name=born]').fill(born);
  await follow(page, page.locator('form[action="/emergency"] button'));
}

/** The newest on the desk stands first. */
async function judges(page, look) {
  await comeHomeByDemo(page, 'dpo-youth', look);
  await follow(page, page.locator('main a[href="/dpo"]'));
  await fine(page);
  await follow(page, page.locator('main a[href^="/dpo/emergencies/"]').first());
  await page.getByText(WHY).waitFor();
  await fine(page);
  const path = pathOf(page);
  await page.locator('[name=justified][value=yes]').check();
  await page.locator('[name=note]').fill('Er was geen ander, en het was kort');
  await follow(page, page.locator(`form[action="${path}"] button`));
  await follow(page, page.locator('main a[href="/dpo/judged"]'));
  await fine(page);
  await follow(page, page.locator(`main a[href="${path}"]`));
  await fine(page);
  await page.goto('/dpo/staff');
  await fine(page);
  await follow(page, page.locator('form[action="/dpo/staff"] button').first());
  await fine(page);
}
