// The pages of the demo itself: whom one can be, how to sign in by hand with
// what stands there, and the parts of the look.

import assert from 'node:assert/strict';
import { arrives, fine, pathOf, submit } from '../lib/portal.mjs';

export default [
  {
    name: 'its own pages can be read and used by everybody',
    looks: ({ scheme, size }) => (scheme === 'dark') === (size === 'desk'),
    async run({ page, portal }) {
      for (const path of ['/', '/demo', '/demo/components']) {
        assert.equal((await page.goto(path)).status(), 200);
        await fine(page);
      }
      await page.goto('/demo');
      const offered = await page.locator('[name=key]').evaluateAll((fields) => fields.map(({ value }) => value));
      assert.deepEqual(offered.filter((key) => !portal.personas.get(key)?.user_name), []);
      for (const key of ['girl-14', 'mother-of-14', 'coordinator']) assert.ok(offered.includes(key), key);
    },
  },
  {
    name: 'by hand, with the name, password and code that stand there',
    looks: ({ name }) => name === 'phone en dark',
    async run({ page }) {
      await page.goto('/demo');
      const card = page.locator('li', { has: page.locator('[name=key][value="girl-14"]') });
      await card.locator('summary').click();
      const [name, password, code] = await card.locator('details b').allInnerTexts();
      await page.goto('/sign-in');
      await page.locator('[name=user_name]').fill(name);
      await page.locator('[name=password]').fill(password);
      await submit(page, '[name=password]');
      await arrives(page, (path) => path === '/sign-in/code');
      await page.locator('[name=code]').fill(code);
      await submit(page, '[name=code]');
      await arrives(page, (path) => !path.startsWith('/sign-in'));
      assert.equal(pathOf(page), '/terms');
    },
  },
];
