// All that one sees as a file to keep: made on a phone, it opens from the disk and asks nobody.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { comeHomeByDemo, fine, follow } from '../lib/portal.mjs';

export default [
  {
    name: 'a girl makes a copy, to read and for a program',
    looks: ({ name }) => name === 'phone nl light',
    async run({ page, look }) {
      await comeHomeByDemo(page, 'girl-14', look);
      await page.goto('/me');
      await follow(page, page.locator('main a[href="/me/copy"]'));
      await fine(page);
      const html = await kept(page, '/me/copy/readable', /^copy-[\d-]{10}\.html$/);
      assert.ok(!/<script|<link|<img|href=|src=/.test(html), 'it asks nobody for anything');
      const copy = JSON.parse(await kept(page, '/me/copy/data', /^copy-[\d-]{10}\.json$/));
      assert.ok(copy.whole && copy.files.length > 0 && copy.conversations.length > 0);
      const said = copy.conversations.flatMap((talk) => talk.messages).length;
      assert.equal(html.match(/<h4>/g).length, said, 'both hold the same');
    },
  },
];

/** What is handed over when this link is pressed. */
async function kept(page, href, name) {
  const handed = page.waitForEvent('download');
  await page.locator(`main a[href="${href}"]`).click();
  const file = await handed;
  assert.match(file.suggestedFilename(), name);
  return readFile(await file.path(), 'utf8');
}
