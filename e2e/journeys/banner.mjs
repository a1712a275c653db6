// The operator announces that something does not work; a girl and somebody at the door read it in
// their language; it is corrected, and taken away at once.

import assert from 'node:assert/strict';
import { comeHomeByDemo, fine, follow, inLanguage, pathOf } from '../lib/portal.mjs';

const TEXTS = { nl: 'Inloggen met een sms lukt nu niet.', en: 'Signing in by text message does not work now.' };
const LATER = { nl: 'Het lukt weer bijna.', en: 'It nearly works again.' };

export default [
  {
    name: 'announced after a look, read by everybody, corrected and taken away',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk en light',
    run: announcesAndEnds,
  },
];

async function announcesAndEnds({ page, another, look }) {
  const bar = (where) => where.locator('.bars[role=status]');
  await comeHomeByDemo(page, 'helpdesk', look);
  await follow(page, page.locator('main a[href="/operator/banner"]'));
  await fine(page);
  await follow(page, page.locator('main a[href="/operator/banner/new"]'));
  await fine(page);
  await follow(page, page.locator('main form .buttons button').first());
  await page.locator('#kind-error').waitFor();
  await fine(page);
  await page.locator('[name=kind][value=outage]').check();
  await writes(page, TEXTS);
  assert.equal(await bar(page).count(), 0, 'nobody sees it before it goes out');
  for (const lang of ['nl', 'en']) await page.locator(`main [lang=${lang}] .bar`, { hasText: TEXTS[lang] }).waitFor();
  await fine(page);
  await follow(page, page.locator('main button[value=send]'));
  assert.equal(pathOf(page), '/operator/banner');
  await fine(page);

  const girl = await another();
  await comeHomeByDemo(girl, 'girl-14', look);
  const door = await another();
  await door.goto('/sign-in');
  await inLanguage(door, look.lang);
  for (const reader of [girl, door]) {
    await bar(reader).getByText(TEXTS[look.lang]).waitFor();
    await fine(reader);
    await reader.emulateMedia({ media: 'print' });
    assert.equal(await bar(reader).isVisible(), false, 'it is not printed');
    await reader.emulateMedia({ media: null });
  }

  await follow(page, page.locator('main .list a').first());
  await fine(page);
  await writes(page, LATER);
  await follow(page, page.locator('main button[value=send]'));
  await fine(page);
  await girl.goto('/messages');
  await bar(girl).getByText(LATER[look.lang]).waitFor();
  await page.locator('main details.sure > summary').click();
  await follow(page, page.locator('form[action$="/end"] button'));
  assert.equal(pathOf(page), '/operator/banner');
  await fine(page);
  await girl.goto('/home');
  assert.equal(await bar(girl).count(), 0, 'it is gone at once');
}

/** Types both texts, and looks at them. */
async function writes(page, texts) {
  await page.locator('#words_nl').fill(texts.nl);
  await page.locator('#words_en').fill(texts.en);
  await follow(page, page.locator('form:has(#words_nl) .buttons button').first());
}
