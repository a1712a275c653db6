// A colleague whose link is too old is invited once more, by who hires, by e-mail and text
// message; the outbox shows link and code; on a phone the colleague is in within three minutes, and
// with little to type and to press: with a passkey, or with an app.

import assert from 'node:assert/strict';
import { steps } from '../lib/activation.mjs';
import { device } from '../lib/authenticator.mjs';
import { acceptTerms, comeHomeByDemo, fine, follow, noScroll, pathOf } from '../lib/portal.mjs';

/** So much a person types and presses at most, from the link to the first page in use. */
const MOST = { app: { fields: 4, taps: 5 }, passkey: { fields: 3, taps: 4 } };
const THREE_MINUTES = 180_000;
const PASSWORD = 'blauwe-lamp-onder-de-brug-58';

export default [
  {
    name: 'a colleague is invited, and is in on a phone',
    looks: ({ name }) => name === 'phone nl light',
    run: (tools) => begins(tools, fine),
  },
  {
    name: 'the same with a passkey',
    // Passkeys are for a name, not for a number.
    host: 'localhost',
    looks: ({ name }) => name === 'phone en dark',
    run: (tools) => begins(tools, fine, 'passkey'),
  },
  {
    name: 'the same without JavaScript',
    javaScript: false,
    looks: ({ name }) => name === 'desk en light',
    run: (tools) => begins(tools, noScroll),
  },
  {
    name: 'a colleague who works elsewhere too keeps one account',
    looks: ({ name }) => name === 'desk nl dark',
    run: joins,
  },
];

async function begins({ page, another, who, look }, check, factor = 'app') {
  const invited = who('new-colleague');
  await comeHomeByDemo(page, 'coordinator', look);
  await page.goto('/people/invited');
  await check(page);
  await follow(page, page.locator(`main a[href="/people/${invited.person_id}"]`));
  await check(page);
  assert.equal(await page.locator('form[action$="/invite"]').count(), 0, 'who hires invites a colleague');

  const { room, link, code } = await invitation({ another, look }, invited, check);
  if (factor === 'passkey') await device(room);
  const begun = Date.now();
  await room.goto(link);
  const { count, landed } = await steps(room, code, { lang: look.lang, password: PASSWORD, check, factor });
  assert.equal(landed, '/terms');
  await acceptTerms(room);
  // The clock says little of people: what they type and press says more.
  assert.ok(Date.now() - begun < THREE_MINUTES, 'a machine is in within three minutes');
  const { fields, taps } = MOST[factor];
  assert.ok(count.fields <= fields && count.taps <= taps, JSON.stringify(count));
  await room.goto('/home');
  await check(room);
  await room.goto(link);
  await check(room);
}

/** Who hires invites; a room in which nobody is signed in yet, and what the outbox shows. */
async function invitation({ another, look }, invited, check) {
  const desk = await another();
  await comeHomeByDemo(desk, 'provider-administrator', look);
  await desk.goto(`/admin/staff/${invited.person_id}`);
  await follow(desk, desk.locator('main a[href$="/invite"]'));
  await check(desk);
  await desk.locator('main details > summary').last().click();
  await desk.locator('[name=identity][value=document]').check();
  await desk.locator('[name=email]').fill('robin@example.org');
  await desk.locator('[name=mobile]').fill('06 00000000');
  await desk.locator('[name=channel][value=text]').check();
  await follow(desk, desk.locator('form[action$="/invite"] .buttons button'));
  assert.equal(pathOf(desk), `/admin/staff/${invited.person_id}`);
  await check(desk);

  const room = await another();
  await room.goto('/demo');
  const said = await room.locator('#messages li').allInnerTexts();
  const link = said.map((text) => text.match(/\/activate\/[\w-]+/)?.[0]).find(Boolean);
  const code = said.map((text) => text.match(/\b(\d{3}) (\d{3})\b/)?.slice(1).join('')).find(Boolean);
  return { room, link, code };
}

/** Who works elsewhere too brings the invitation to the account of there. */
async function joins({ another, who, look }) {
  const { room, link, code } = await invitation({ another, look }, who('new-colleague'), fine);
  await room.goto(link);
  await fine(room);
  await comeHomeByDemo(room, 'therapist-adults', look);
  await room.goto(link);
  await fine(room);
  await follow(room, room.locator('main a[href^="/me/join/"]'));
  await fine(room);
  await room.locator('#code').fill(code === '000000' ? '000001' : '000000');
  await follow(room, room.locator('main form.card button'));
  assert.equal(await room.locator('#code').getAttribute('aria-invalid'), 'true');
  await fine(room);
  await room.locator('#code').fill(code);
  await follow(room, room.locator('main form.card button'));
  await fine(room);
  await room.goto('/me/role');
  assert.equal(await room.locator('main [name=role]').count(), 2, 'a therapist at two practices');
}
