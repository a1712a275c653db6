// Dutch or English: by the button under every page, and in one's own account.

import assert from 'node:assert/strict';
import { comeHomeByDemo, fine, follow, inLanguage, pathOf, speaks } from '../lib/portal.mjs';

export default [
  {
    name: 'one button changes the language, and one stays where one was',
    looks: ({ scheme }) => scheme === 'light',
    async run({ page, who, look }) {
      const other = look.lang === 'nl' ? 'en' : 'nl';
      await page.goto('/sign-in');
      await speaks(page, look.lang);
      await inLanguage(page, other);
      assert.equal(pathOf(page), '/sign-in');
      await fine(page);
      for (const path of ['/', '/help', '/privacy', '/cookies', '/terms']) {
        await page.goto(path);
        await speaks(page, other);
        await fine(page);
      }

      const appointments = `/clients/${who('girl-14').own[0]}/appointments`;
      await comeHomeByDemo(page, 'girl-14', look);
      await page.goto(appointments);
      await speaks(page, look.lang);
      await inLanguage(page, other);
      assert.equal(pathOf(page), appointments);
      await page.goto('/me');
      await speaks(page, other);
      await page.locator(`main [name=language][value=${look.lang}]`).check();
      await follow(page, page.locator('main form[action="/language"] button'));
      assert.equal(pathOf(page), '/me');
      await speaks(page, look.lang);
      await fine(page);
    },
  },
  {
    name: 'the language of the account comes along to another browser',
    looks: ({ name }) => name === 'desk nl dark',
    async run({ page, another }) {
      await comeHomeByDemo(page, 'mother-of-14');
      await inLanguage(page, 'en');
      const elsewhere = await another();
      await comeHomeByDemo(elsewhere, 'mother-of-14');
      await speaks(elsewhere, 'en');
    },
  },
];
