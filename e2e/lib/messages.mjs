// Conversations as a person has them: through the real forms. Owns how a
// journey finds its own among those of others: by what was typed.

import assert from 'node:assert/strict';
import { follow, pathOf } from './portal.mjs';

/** What a form says by itself, told by words that stand in no other of its sentences. */
export const SAYS = {
  kept: { nl: /^Bewaard/, en: /^Kept/ },
  sent: { nl: /is verstuurd\./, en: /was sent\./ },
  failed: { nl: /^Niet verstuurd/, en: /^Not sent/ },
  ended: { nl: /uitgelogd/, en: /signed out/ },
  gone: { nl: /niet meer zien/, en: /no longer see/ },
};
const READ = { nl: /· gelezen$/, en: /· read$/ };

export const text = (page) => page.locator('main [name=text]');
export const send = (page) => page.locator('main form[data-write] button[value=send]');
export const later = (page) => page.locator('main form[data-write] .buttons:not(.again) button[value=later]');
/** The line at a form, once it says `what`. */
export const says = (page, what, { lang }) => page.locator('main [data-state]', { hasText: SAYS[what][lang] });

/** A message by what it says; one that was read; a thread in a list likewise. */
export const bubble = (page, words) => page.locator('main li.bubble', { hasText: words });
export const readBubble = (page, words, { lang }) =>
  bubble(page, words).filter({ has: page.locator('p.tiny', { hasText: READ[lang] }) });
export const row = (page, words) => page.locator('main a.row[href*="/messages/"]', { hasText: words });

/** Fills in the form for a new conversation, with somebody by name, where several are. */
export async function write(page, file, { to, subject, words, kind = '' }) {
  await page.goto(`${file}/messages/new`);
  const name = page.locator('.strong', { hasText: to });
  const choices = page.locator(`label.choice:has(input${kind && `[value^="${kind}"]`})`);
  const choice = choices.filter({ has: name });
  await choice.first().locator('input').check();
  await page.locator('[name=subject]').fill(subject);
  await text(page).fill(words);
}

/** Begins a conversation; returns the path of its page, where one stands then. */
export async function begin(page, file, letter) {
  await write(page, file, letter);
  await follow(page, send(page));
  await bubble(page, letter.words).waitFor();
  return pathOf(page);
}

/** Writes on the page of a conversation, which stays where it is. */
export async function answer(page, words) {
  await text(page).fill(words);
  await send(page).click();
  await bubble(page, words).waitFor();
}

/** Leaves a mark on the page as it is: only loading it again takes that away. */
export async function mark(page) {
  await page.evaluate(() => { globalThis.stayed = true; });
}

/** Throws when the page was loaded again since `mark`. */
export async function stayed(page) {
  assert.ok(await page.evaluate(() => globalThis.stayed === true), `${pathOf(page)} was loaded again`);
}

/** Goes through a list, page by page, until `words` stand in it; false when they do not. */
export async function listed(page, list, words) {
  await page.goto(list);
  for (;;) {
    if ((await row(page, words).count()) > 0) return true;
    const next = page.locator('main a[rel=next]').first();
    if ((await next.count()) === 0) return false;
    await follow(page, next);
  }
}

/** The answer as it came, `ids` in it made the same. */
export async function asNothing(page, path, ids) {
  const answer = await page.goto(path);
  assert.equal(answer.status(), 404, path);
  const { date: _, ...headers } = await answer.allHeaders();
  const told = JSON.stringify([headers, await answer.text()]);
  return ids.reduce((said, id) => said.replaceAll(id, 'ID'), told);
}
