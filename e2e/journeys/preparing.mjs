// A child of almost twelve chooses beforehand, and sees nothing of care; a girl
// who is twelve today confirms with one press what she had chosen.

import assert from 'node:assert/strict';
import { comeHomeByDemo, fine, follow, pathOf } from '../lib/portal.mjs';

export default [
  {
    name: 'almost twelve one chooses beforehand, and on the day one says that it is right',
    looks: ({ name }) => name === 'phone en dark',
    async run({ page, another, who, look }) {
      const [child, mother, girl] = [who('child-11'), who('mother-of-11'), who('girl-12-today')];
      const file = `/clients/${child.own[0]}`;
      await comeHomeByDemo(page, child.key, look);
      await fine(page);
      assert.equal(await page.locator('main a[href^="/clients/"]').count(), 1, 'nothing of care');
      await follow(page, page.locator(`main a[href="${file}/prepare"]`));
      await fine(page);
      const appointments = page.locator(`[name="${mother.person_id}"][value=appointments]`);
      assert.match(await page.locator('main').ariaSnapshot(), /group ".*Samira Boukhrissi.*":/);
      await appointments.setChecked(true);
      await follow(page, page.locator(`form[action="${file}/prepare"] button`));
      assert.equal(await appointments.isChecked(), true);
      await page.locator('[role=status]').first().waitFor();
      await fine(page);

      const hers = await another();
      const place = `/clients/${girl.own[0]}/prepared`;
      await comeHomeByDemo(hers, girl.key, look);
      await follow(hers, hers.locator(`main a[href="${place}"]`));
      await fine(hers);
      await follow(hers, hers.locator(`form[action="${place}"] button`));
      assert.equal(pathOf(hers), `/clients/${girl.own[0]}/network`);
      await hers.goto('/home');
      assert.equal(await hers.locator(`main a[href="${place}"]`).count(), 0, 'it is done');
    },
  },
];
