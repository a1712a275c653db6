// A therapist looks who sees what of a child's file and why, withholds the
// messages from the father, who loses the page, and lifts it again. In the end
// all is as it was.

import assert from 'node:assert/strict';
import { comeHomeByDemo, fine, follow } from '../lib/portal.mjs';

const HELD = { nl: 'Berichten', en: 'Messages' };

export default [
  {
    name: 'she withholds from a father, whose page is gone, and lifts it',
    looks: ({ name }) => name === 'phone en dark' || name === 'desk nl dark',
    async run({ page, who, look }) {
      const [child, father] = [who('child-8'), who('father-of-8')];
      const file = `/clients/${child.own[0]}`;
      const messages = `${file}/messages`;
      await comeHomeByDemo(page, father.key, look);
      assert.equal((await page.goto(messages)).status(), 200);

      await comeHomeByDemo(page, 'therapist-youth', look);
      await page.goto(file);
      await follow(page, page.locator(`main a[href="${file}/who-sees"]`));
      for (const why of await page.locator('.matrix summary').all()) await why.click();
      await fine(page);
      const about = `${file}/network/${father.person_id}/withhold`;
      await follow(page, page.locator(`main a[href="${about}"]`));
      await fine(page);
      await follow(page, page.locator('[name=step][value=look]'));
      await page.locator('[role=alert]').waitFor();
      await fine(page);
      await page.locator('[name=messages]').setChecked(true);
      await page.locator('[name=reason]').fill('Dit bespreken we eerst samen.');
      await follow(page, page.locator('[name=step][value=look]'));
      await fine(page);
      await follow(page, page.locator('[name=step][value=set]'));
      const held = page.locator('main li.row').filter({ hasText: father.name }).filter({ hasText: HELD[look.lang] }).first();
      await held.waitFor();
      await fine(page);

      await comeHomeByDemo(page, father.key, look);
      assert.equal((await page.goto(messages)).status(), 404);

      await comeHomeByDemo(page, 'therapist-youth', look);
      await page.goto(`${file}/who-sees`);
      await held.locator('summary').click();
      await fine(page);
      await follow(page, held.locator('form button'));
      await comeHomeByDemo(page, father.key, look);
      assert.equal((await page.goto(messages)).status(), 200);
    },
  },
];
