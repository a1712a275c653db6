// A girl of thirteen asks for her aunt: her mother and father say yes, each in
// the own account, a coordinator opens the access, and the aunt names the date
// of birth before she sees anything.

import assert from 'node:assert/strict';
import { activateFromPaper, inviteOnPaper } from '../lib/activation.mjs';
import { acceptTerms, arrives, comeHomeByDemo, fine, follow, noScroll, submit } from '../lib/portal.mjs';

const OWN_PASSWORD = 'groene-emmer-achter-de-schuur-31';
const AUNT = 'Proefberg';

export default [
  {
    name: 'she asks for her aunt, all say yes, and the aunt looks along',
    looks: ({ name }) => name === 'phone nl light',
    run: (tools) => letsIn(tools, fine),
  },
  {
    name: 'the same without JavaScript',
    javaScript: false,
    looks: ({ name }) => name === 'desk en light',
    run: (tools) => letsIn(tools, noScroll),
  },
];

async function letsIn({ page, another, who, look }, check) {
  const girl = who('girl-13');
  const file = `/clients/${girl.own[0]}`;
  const about = await asks(page, girl, file, look, check);
  for (const parent of ['mother-of-13', 'father-of-13']) {
    const room = await another();
    await comeHomeByDemo(room, who(parent).key, look);
    await check(room);
    await follow(room, room.locator(`main a[href="${about}"]`));
    await check(room);
    await saysYes(room);
    await room.goto('/home');
    assert.equal(await room.locator(`main a[href="${about}"]`).count(), 0, 'asked once');
  }
  const desk = await another();
  await opens(desk, about, look, check);
  await follow(desk, desk.locator('main a[href^="/people/"]').first());
  await check(desk);
  const sheet = await inviteOnPaper(desk, check);
  await looksAlong(await another(), { sheet, file, girl, look, check });
}

/** Asks, and says her own yes; returns the page about the aunt. */
async function asks(page, girl, file, look, check) {
  await comeHomeByDemo(page, girl.key, look);
  await page.goto(`${file}/network`);
  await follow(page, page.locator(`main a[href="${file}/network/new"]`));
  await check(page);
  await page.locator('[name=first]').fill('Ans');
  await page.locator('[name=family]').fill(AUNT);
  await page.locator('[name=relation]').selectOption('aunt');
  await page.locator('[name=reason]').fill('Ze haalt mij op na de afspraak.');
  await submit(page, '[name=first]');
  await arrives(page, (path) => path !== `${file}/network/new`);
  await check(page);
  const about = new URL(page.url()).pathname;
  await saysYes(page);
  await page.goto(`${file}/network`);
  await page.locator('main li.row').filter({ hasText: AUNT }).waitFor();
  await check(page);
  return about;
}

async function saysYes(page) {
  await page.locator('[name=appointments]').check();
  await follow(page, page.locator('[name=step][value=look]'));
  await follow(page, page.locator('[name=step][value=give]'));
}

async function opens(page, about, look, check) {
  await comeHomeByDemo(page, 'coordinator', look);
  await check(page);
  await follow(page, page.locator('main a[href="/invitations"]'));
  await check(page);
  await follow(page, page.locator(`main a[href="${about}/access"]`));
  await check(page);
  await submit(page, '[name=from]');
  await page.locator(`form[action="${about}/end"]`).waitFor({ state: 'attached' });
  await check(page);
}

async function looksAlong(page, { sheet, file, girl, look, check }) {
  const way = { lang: look.lang, password: OWN_PASSWORD, check };
  assert.equal((await activateFromPaper(page, sheet, way)).landed, '/terms');
  await acceptTerms(page);
  await page.goto('/home');
  await check(page);
  await page.goto(`${file}/appointments`);
  assert.equal(new URL(page.url()).pathname, `${file}/prove`, 'the date of birth comes first');
  await check(page);
  await page.locator('[name=born]').fill('2001-01-01');
  await submit(page, '[name=born]');
  await page.locator('[aria-invalid=true][name=born]').waitFor();
  await check(page);
  await page.locator('[name=born]').fill(girl.born);
  await submit(page, '[name=born]');
  await arrives(page, (path) => path === file);
  await check(page);
  await follow(page, page.locator(`main a[href="${file}/appointments"]`));
  await check(page);
}
