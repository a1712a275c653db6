// A conversation with nothing but the keyboard, from home on. The focus has to
// show at every stop, and stays where one writes.

import assert from 'node:assert/strict';
import { arrives, comeHomeByDemo, enterOn, pathOf, tabTo } from '../lib/portal.mjs';
import { bubble, row, send, text } from '../lib/messages.mjs';

const SUBJECT = 'Met de toetsen alleen';
const [FIRST, SECOND, THIRD] = ['Dit is het eerste.', 'Dit is het tweede.', 'En dit het derde.'];

export default [
  {
    name: 'she begins a conversation, reads who can read it, and writes on',
    looks: ({ name }) => name === 'phone en dark' || name === 'desk en light',
    async run({ page, who, look }) {
      const file = `/clients/${who('girl-14').own[0]}`;
      await comeHomeByDemo(page, 'girl-14', look);
      await enterOn(page, page.locator('nav a[href="/messages"]'));
      await arrives(page, (path) => path === '/messages');
      await enterOn(page, page.locator('main a[href$="/messages/new"]'));
      await arrives(page, (path) => path === `${file}/messages/new`);
      await tabTo(page, page.locator('[name=to]').first());
      await page.keyboard.press('Space');
      await tabTo(page, page.locator('[name=subject]'));
      await page.keyboard.type(SUBJECT);
      await tabTo(page, text(page));
      await page.keyboard.type(FIRST);
      await page.keyboard.press('Control+Enter');
      await bubble(page, FIRST).waitFor();
      const thread = pathOf(page);

      await enterOn(page, page.locator('details.readers summary'));
      await page.locator('details.readers[open] li').first().waitFor();
      await tabTo(page, text(page));
      await page.keyboard.type(SECOND);
      await enterOn(page, send(page));
      await bubble(page, SECOND).waitFor();
      await page.waitForFunction(() => document.activeElement.name === 'text');
      await page.keyboard.type(THIRD);
      await page.keyboard.press('Control+Enter');
      await bubble(page, THIRD).waitFor();
      assert.equal(pathOf(page), thread);

      await page.goto('/messages');
      await enterOn(page, row(page, SUBJECT));
      await arrives(page, (path) => path === thread);
      // Nothing written: the focus goes to what is to be done about it.
      await enterOn(page, send(page));
      await page.waitForFunction(() => document.activeElement.matches('[name=text][aria-invalid=true]'));
      await tabTo(page, send(page));
    },
  },
];
