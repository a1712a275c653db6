// A girl and her therapist, each in a browser of their own: what the one writes
// stands with the other at once; without JavaScript a reload does.

import assert from 'node:assert/strict';
import { arrives, comeHomeByDemo, fine, follow, noScroll, pathOf } from '../lib/portal.mjs';
import { answer, begin, bubble, later, listed, mark, readBubble, row, send, stayed, text, write } from '../lib/messages.mjs';

const SUBJECT = 'Over de logeerpartij van zaterdag';
const ASKED = 'Mag ik zaterdag ook wat eerder naar huis als het te druk wordt?';
const ANSWERED = 'Ja hoor, dat spreken we samen met je vriendin af.';
/** Longer than a message may be. */
const LONG = 'Dit is een lang verhaal. '.repeat(801);

export default [
  {
    name: 'she writes, her therapist answers, and both see it without loading again',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk en light',
    async run({ page, another, who, look }) {
      const [girl, therapist] = [who('girl-14'), who('therapist-youth')];
      const file = `/clients/${girl.own[0]}`;
      const room = await another();
      await comeHomeByDemo(page, girl.key, look);
      await comeHomeByDemo(room, therapist.key, look);
      await room.goto('/inbox');
      await mark(room);

      await follow(page, page.locator('nav a[href="/messages"]'));
      await follow(page, page.locator('main a[href$="/messages/new"]'));
      assert.equal(pathOf(page), `${file}/messages/new`);
      await fine(page);
      const thread = await begin(page, file, { to: therapist.name, subject: SUBJECT, words: ASKED });
      await mark(page);
      await fine(page);

      await row(room, SUBJECT).waitFor();
      await stayed(room);
      await fine(room);
      await follow(room, row(room, SUBJECT));
      assert.equal(pathOf(room), thread);
      await mark(room);
      await fine(room);
      await readBubble(page, ASKED, look).waitFor();

      await answer(room, ANSWERED);
      await bubble(page, ANSWERED).waitFor();
      await stayed(page);
      await readBubble(room, ANSWERED, look).waitFor();
      await stayed(room);

      for (const list of ['/messages', `${file}/messages`]) {
        assert.ok(await listed(page, list, ANSWERED), list);
        await fine(page);
      }
      assert.ok(await listed(room, `${file}/messages`, SUBJECT));
      await fine(room);
      assert.ok(await listed(room, '/inbox', SUBJECT));
    },
  },
  {
    name: 'without JavaScript they write to each other, and a reload shows it',
    javaScript: false,
    looks: ({ name }) => name === 'phone nl light' || name === 'desk en light',
    async run({ page, another, who, look }) {
      const [girl, therapist] = [who('girl-14'), who('therapist-youth')];
      const file = `/clients/${girl.own[0]}`;
      const room = await another();
      await comeHomeByDemo(page, girl.key, look);
      await comeHomeByDemo(room, therapist.key, look);

      await page.goto(`${file}/messages/new`);
      await wrong(page, ['to', 'subject', 'text']);
      await write(page, file, { to: therapist.name, subject: SUBJECT, words: LONG });
      await wrong(page, ['text']);
      assert.equal(await text(page).inputValue(), LONG);
      assert.equal(await page.locator('[name=subject]').inputValue(), SUBJECT);
      const thread = await begin(page, file, { to: therapist.name, subject: SUBJECT, words: ASKED });
      await noScroll(page);

      assert.ok(await listed(room, '/inbox', SUBJECT));
      await noScroll(room);
      await follow(room, row(room, SUBJECT));
      await wrong(room, ['text']);
      await text(room).fill(ANSWERED);
      await follow(room, send(room));
      await bubble(room, ANSWERED).waitFor();
      await page.reload();
      await bubble(page, ANSWERED).waitFor();
      await noScroll(page);
      await room.reload();
      await readBubble(room, ANSWERED, look).waitFor();

      await text(page).fill('Dit schrijf ik later af.');
      await follow(page, later(page));
      assert.equal(pathOf(page), '/messages/unsent');
      await noScroll(page);
      await follow(page, page.locator(`main a[href^="${thread}"]`));
      assert.equal(await text(page).inputValue(), 'Dit schrijf ik later af.');
      assert.equal(await bubble(page, 'later af').count(), 0);
      await follow(page, send(page));
      await bubble(page, 'later af').waitFor();
      await page.goto('/messages/unsent');
      assert.equal(await page.locator(`main a[href^="${thread}"]`).count(), 0);
    },
  },
];

/** Sends what stands there, and finds these fields wrong. */
async function wrong(page, names) {
  const path = pathOf(page);
  await follow(page, send(page));
  await arrives(page, (there) => there === path);
  for (const name of names) await page.locator(`#${name}-error`).waitFor();
  assert.equal(await page.locator('main .field .error').count(), names.length);
  await noScroll(page);
}
