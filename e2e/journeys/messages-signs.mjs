// What somebody writes is shown as it was written, whatever it is: markup,
// emoji, right-to-left, a word without an end. Nothing of it becomes the page.

import assert from 'node:assert/strict';
import { comeHomeByDemo, fine, follow } from '../lib/portal.mjs';
import { begin, later, listed, row, send, text } from '../lib/messages.mjs';

const MARK = 'E2E-tekens';
const SUBJECT = `<b id="boom">${MARK}</b> & "zo" שלום ${'x'.repeat(60)}`;
const WORDS = [
  '<img src="/nergens" onerror="globalThis.owned=1"><script>globalThis.owned = 1</script></textarea>',
  '{{ 7 * 7 }} &amp; &lt;3 \\u003cb\\u003e %3Cb%3E',
  '  twee spaties, een\ttab 👩🏽‍🤝‍👩🏻 🇳🇱 ❤️‍🩹',
  'مرحبا، أنا بخير (اليوم) 123 — en weer Nederlands',
  `\u202Eomgekeerd\u202C en ${'é'.repeat(300)}`,
  `https://voorbeeld.example/${'a/'.repeat(80)}`,
].join('\n');

export default [
  {
    name: 'markup, emoji and right-to-left text stay text, and the page stays whole',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk nl dark',
    async run({ page, another, who, look }) {
      const [girl, therapist] = [who('girl-14'), who('therapist-youth')];
      const file = `/clients/${girl.own[0]}`;
      const room = await another();
      await comeHomeByDemo(page, girl.key, look);
      await comeHomeByDemo(room, therapist.key, look);
      const thread = await begin(page, file, { to: therapist.name, subject: SUBJECT, words: WORDS });
      await plain(page);
      await page.reload();
      await plain(page);
      assert.ok(await listed(page, '/messages', MARK));
      await whole(page);
      assert.ok(await listed(room, '/inbox', MARK));
      await whole(room);
      await follow(room, row(room, MARK));
      await plain(room);

      await page.goto(thread);
      await text(page).fill(WORDS);
      await follow(page, later(page));
      await whole(page);
      assert.equal(await page.locator('main p.said', { hasText: 'omgekeerd' }).textContent(), WORDS);
      await page.goto(thread);
      assert.equal(await text(page).inputValue(), WORDS);
      // Drawn once more by the script, from the server's answer.
      await text(page).fill('   ');
      await send(page).click();
      await page.locator('[aria-invalid=true]').waitFor();
      await plain(page);
    },
  },
];

/** On the page of the conversation everything is there, as text. */
async function plain(page) {
  const said = page.locator('main li.bubble p.said', { hasText: 'omgekeerd' });
  assert.equal(await said.textContent(), WORDS);
  assert.equal(await said.locator('*').count(), 0);
  assert.equal(await page.locator('h1').textContent(), SUBJECT);
  await whole(page);
}

async function whole(page) {
  assert.equal(await page.locator('#boom, [src="/nergens"]').count(), 0);
  assert.equal(await page.evaluate(() => globalThis.owned), undefined);
  await fine(page);
}
