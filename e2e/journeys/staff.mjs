// An administrator hires a colleague in two roles, who comes in and chooses one; another colleague
// is let go, and the coordinator hands over what that one treats.

import assert from 'node:assert/strict';
import { steps } from '../lib/activation.mjs';
import { acceptTerms, arrives, comeHomeByDemo, fine, follow, pathOf } from '../lib/portal.mjs';

const PASSWORD = 'blauwe-lamp-onder-de-brug-58';

export default [
  {
    name: 'a colleague is hired, and another is let go after all is handed over',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk en light',
    run: hiresAndLetsGo,
  },
];

async function hiresAndLetsGo({ page, another, who, look }) {
  await comeHomeByDemo(page, 'provider-administrator', look);
  await page.goto('/admin/staff');
  await fine(page);
  await follow(page, page.locator('main a[href="/admin/staff/new"]'));
  await fine(page);
  const room = await hired(page, another, look);
  await fine(page);

  const leaver = who('second-therapist-youth');
  await page.goto(`/admin/staff/${leaver.person_id}/roles`);
  await fine(page);
  await page.goto(`/admin/staff/${leaver.person_id}/leave`);
  await fine(page);
  await page.locator('main details.sure > summary').click();
  await follow(page, page.locator('button[name=then][value=now]'));
  assert.equal(pathOf(page), `/admin/staff/${leaver.person_id}`);
  await fine(page);

  const desk = await another();
  await comeHomeByDemo(desk, 'coordinator', look);
  await desk.goto('/people/leaving');
  await fine(desk);
  await follow(desk, desk.locator(`main a[href="/people/${leaver.person_id}/hand-over"]`));
  await fine(desk);
  await desk.locator('#all').selectOption({ label: 'Nora van Dalen' });
  await follow(desk, desk.locator('form[action$="/hand-over"] .buttons button'));
  assert.equal(pathOf(desk), '/people/leaving');
  await room.goto('/caseload');
  assert.ok((await room.locator('main li').count()) > 0, 'what was handed over is hers now');
  await fine(room);
}

/** Hires somebody, who comes in and works as a therapist. */
async function hired(page, another, look) {
  await page.locator('#call').fill('Nora');
  await page.locator('#prefix').fill('van');
  await page.locator('#family').fill('Dalen');
  for (const role of ['therapist', 'coordinator']) await page.locator(`[name=role][value=${role}]`).check();
  await page.locator('#trained_on').fill(await page.locator('#from').inputValue());
  await page.locator('[name=identity][value=document]').check();
  await page.locator('#email').fill('nora@example.org');
  await page.locator('#mobile').fill('06 00000000');
  await page.locator('[name=channel][value=text]').check();
  await follow(page, page.locator('form[action="/admin/staff/new"] > .buttons button'));
  assert.match(pathOf(page), /^\/admin\/staff\/[\w-]+$/);

  const room = await another();
  await room.goto('/demo');
  const said = await room.locator('#messages li').allInnerTexts();
  const link = said.map((text) => text.match(/\/activate\/[\w-]+/)?.[0]).find(Boolean);
  const code = said.map((text) => text.match(/\b(\d{3}) (\d{3})\b/)?.slice(1).join('')).find(Boolean);
  await room.goto(link);
  await steps(room, code, { lang: look.lang, password: PASSWORD, check: async () => {} });
  await acceptTerms(room);
  await room.goto('/home');
  await arrives(room, (path) => path === '/me/role');
  await fine(room);
  await follow(room, room.locator('main [name=role][value^="therapist"]'));
  assert.equal(pathOf(room), '/home');
  await fine(room);
  return room;
}
