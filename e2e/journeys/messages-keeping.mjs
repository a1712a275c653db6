// Writing that never loses: kept while one types, sent once however often it is
// pressed, and still there when the answer was lost or the network was away.

import assert from 'node:assert/strict';
import { comeHomeByDemo, fine, follow, pathOf } from '../lib/portal.mjs';
import { answer, begin, bubble, listed, row, says, send, text, write } from '../lib/messages.mjs';

const LETTER = { subject: 'Iets kleins over gisteren', words: 'Gisteren lukte het wel.' };
const TYPED = 'En vandaag lukt het\n\nook weer een beetje.';
/** What fails below the page fails alike in every look: one is enough. */
const phone = ({ name }) => name === 'phone nl light';
const desk = ({ name }) => name === 'desk en light';

export default [
  {
    name: 'what she types is kept, and stands there wherever she comes back',
    looks: ({ scheme }) => scheme === 'dark',
    async run({ page, who, look }) {
      const [file, letter] = await writer(page, who, look);
      await write(page, file, { ...letter, words: TYPED });
      await says(page, 'kept', look).waitFor();
      await page.goto('/messages/unsent');
      await page.getByText(letter.subject).waitFor();
      await fine(page);
      await follow(page, page.locator(`main a[href^="${file}/messages/new"]`));
      assert.equal(await text(page).inputValue(), TYPED);
      assert.equal(await page.locator('[name=subject]').inputValue(), letter.subject);
      assert.equal(await page.locator('[name=to]:checked').count(), 1);
      await fine(page);
      await follow(page, send(page));
      await bubble(page, 'ook weer een beetje').waitFor();

      await text(page).fill(TYPED);
      await says(page, 'kept', look).waitFor();
      await fine(page);
      await page.reload();
      assert.equal(await text(page).inputValue(), TYPED);
      const thread = pathOf(page);
      await page.goto('/messages/unsent');
      const card = page.locator('main section.card').filter({ has: page.locator(`a[href^="${thread}"]`) });
      await card.locator('summary').click();
      await fine(page);
      await follow(page, card.locator('form button'));
      assert.equal(await card.count(), 0);
      await page.goto(thread);
      assert.equal(await text(page).inputValue(), '');
    },
  },
  {
    name: 'pressed twice it is sent once',
    looks: desk,
    async run({ page, who, look }) {
      const [file, letter] = await writer(page, who, look);
      await write(page, file, letter);
      await Promise.all([page.waitForEvent('load'), send(page).dblclick()]);
      await bubble(page, letter.words).waitFor();
      await text(page).fill(TYPED);
      await send(page).dblclick();
      await bubble(page, 'ook weer een beetje').waitFor();
      await page.reload();
      for (const words of [letter.words, 'ook weer een beetje']) assert.equal(await bubble(page, words).count(), 1);
      await page.goto(`${file}/messages`);
      assert.equal(await row(page, letter.subject).count(), 1);
    },
  },
  {
    name: 'the answer was lost: it says so, and sending again sends nothing twice',
    looks: phone,
    async run({ page, who, look }) {
      const [file, letter] = await writer(page, who, look);
      await write(page, file, letter);
      await losingAnswers(page, () => send(page).click());
      await says(page, 'failed', look).waitFor();
      assert.equal(await text(page).inputValue(), letter.words);
      await fine(page);
      await follow(page, send(page));
      await bubble(page, letter.words).waitFor();
      const thread = pathOf(page);

      await page.addInitScript(() => { delete globalThis.EventSource; });
      await page.reload();
      await text(page).fill(TYPED);
      await losingAnswers(page, () => send(page).click());
      await says(page, 'failed', look).waitFor();
      assert.equal(await text(page).inputValue(), TYPED);
      await fine(page);
      await send(page).click();
      await empty(page);
      await page.reload();
      assert.equal(await bubble(page, 'ook weer een beetje').count(), 1);
      assert.equal(await text(page).inputValue(), '');
      assert.ok(await listed(page, `${file}/messages`, letter.subject));
      assert.equal(await row(page, letter.subject).count(), 1);
      await follow(page, row(page, letter.subject));
      assert.equal(pathOf(page), thread);
    },
  },
  {
    name: 'the answer was lost, and the page hears that it was sent: what is written next is another message',
    looks: desk,
    async run({ page, who, look }) {
      const [file, letter] = await writer(page, who, look);
      await begin(page, file, letter);
      await text(page).fill(TYPED);
      await losingAnswers(page, () => send(page).click());
      await says(page, 'sent', look).waitFor();
      assert.equal(await text(page).inputValue(), '');
      await fine(page);
      await answer(page, 'En dit ook nog.');
      await page.reload();
      for (const words of ['ook weer een beetje', 'En dit ook nog.']) assert.equal(await bubble(page, words).count(), 1);
      assert.equal(await text(page).inputValue(), '');
    },
  },
  {
    name: 'the answer was lost with the network, and it was kept before the page heard that it was sent',
    looks: phone,
    async run({ page, who, look }) {
      const [file, letter] = await writer(page, who, look);
      const thread = await begin(page, file, letter);
      await text(page).fill(TYPED);
      let hears;
      const heard = new Promise((resolve) => { hears = resolve; });
      await page.route(`**${thread}`, async (route) => {
        if (route.request().method() === 'GET') await heard;
        await route.fallback();
      });
      await losingAnswers(page, () => send(page).click());
      await says(page, 'failed', look).waitFor();
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await says(page, 'kept', look).waitFor();
      hears();
      await says(page, 'sent', look).waitFor();
      await page.goto(thread);
      assert.equal(await text(page).inputValue(), '');
      await page.goto('/messages/unsent');
      assert.equal(await page.locator(`main a[href^="${thread}"]`).count(), 0);
    },
  },
  {
    name: 'without a network it stays on the page, and is kept when the network is back',
    looks: desk,
    async run({ page, who, look }) {
      const [file, letter] = await writer(page, who, look);
      const thread = await begin(page, file, letter);
      await page.context().setOffline(true);
      await text(page).fill(TYPED);
      await send(page).click();
      await says(page, 'failed', look).waitFor();
      assert.equal(await text(page).inputValue(), TYPED);
      await page.context().setOffline(false);
      await says(page, 'kept', look).waitFor();
      const elsewhere = await page.context().newPage();
      await elsewhere.goto(thread);
      assert.equal(await text(elsewhere).inputValue(), TYPED);
      assert.equal(await bubble(elsewhere, 'ook weer een beetje').count(), 0);
      await send(page).click();
      // Its bubble may come by the ring, a moment before the answer that empties the field.
      for (const one of [page, elsewhere]) {
        await bubble(one, 'ook weer een beetje').waitFor();
        await empty(one);
      }
      await elsewhere.reload();
      assert.equal(await bubble(elsewhere, 'ook weer een beetje').count(), 1);
      assert.equal(await text(elsewhere).inputValue(), '');
    },
  },
];

/** The girl, at home; her file, and a letter to her therapist. */
async function writer(page, who, look) {
  await comeHomeByDemo(page, 'girl-14', look);
  return [`/clients/${who('girl-14').own[0]}`, { to: who('therapist-youth').name, ...LETTER }];
}

/** Nothing stands where one writes. */
const empty = (page) => page.waitForFunction(() => document.querySelector('main [name=text]').value === '');

/** While `act` is done, the server gets what is sent and its answers get lost. */
async function losingAnswers(page, act) {
  let lost;
  const gone = new Promise((resolve) => { lost = resolve; });
  const lose = async (route) => {
    if (route.request().method() !== 'POST' || route.request().url().endsWith('/draft')) return route.fallback();
    await route.fetch({ maxRedirects: 0 });
    await route.abort();
    return lost();
  };
  await page.route('**/messages/**', lose);
  await act();
  await gone;
  await page.unroute('**/messages/**', lose);
}
