// Inviting somebody to an account, and beginning it: the coordinator's form, the
// sheet that is shown once, and the three steps of whoever is invited.

import { arrives, follow, inLanguage, pathOf, submit } from './portal.mjs';
import { code as codeAt, stepAt } from './totp.mjs';

/** Invites on paper from the page of a person, as if there were no e-mail and no telephone;
 *  returns the letters and the code of the sheet. */
export async function inviteOnPaper(page, check) {
  await page.locator('[name=identity][value=document]').check();
  await page.locator('[name=email]').fill('');
  await page.locator('[name=mobile]').fill('');
  await page.locator('[name=channel][value=handed_over]').check();
  await follow(page, page.locator('form[action$="/invite"] .buttons button'));
  await check(page);
  const [, letters, code] = await page.locator('main code').allInnerTexts();
  return { letters, code };
}

/** From a letter to home or the terms; returns what a person signs in with. */
export async function activateFromPaper(room, sheet, { lang, password, check }) {
  await room.goto('/activate');
  await check(room);
  await room.locator('[name=letters]').fill(sheet.letters);
  await submit(room, '[name=letters]');
  await arrives(room, (path) => path !== '/activate');
  return steps(room, sheet.code, { lang, password, check });
}

/** The language, and the three steps, the last with an app or a passkey; counts what a person types
 *  and presses on the way. */
export async function steps(room, code, { lang, password, check, factor = 'app' }) {
  const count = { fields: 0, taps: 0 };
  const types = async (field, text) => {
    count.fields += 1;
    await room.locator(field).fill(text);
  };
  const sends = async (field) => {
    count.taps += 1;
    await submit(room, field);
  };
  const presses = async (target) => {
    count.taps += 1;
    await follow(room, target);
  };
  await check(room);
  await presses(room.locator(`form:has([name=language][value=${lang}]) button`).first());
  await check(room);
  await types('[name=code]', code);
  await sends('[name=code]');
  await arrives(room, (path) => path === '/activate/name');
  await inLanguage(room, lang);
  await check(room);
  const user_name = await room.locator('[name=user_name]').inputValue();
  await types('[name=password_new]', password);
  await types('[name=password_again]', password);
  await sends('[name=password_new]');
  await arrives(room, (path) => path === '/activate/factor');
  await check(room);
  let totp_secret = null;
  if (factor === 'passkey') {
    count.taps += 1;
    await room.locator('form[data-passkey] [data-can] button').click();
  } else {
    await presses(room.locator('a[href="/activate/app"]'));
    await check(room);
    totp_secret = (await room.locator('main code').first().textContent()).replaceAll(/\s/g, '');
    await types('[name=code]', codeAt(totp_secret, stepAt(Date.now())));
    await sends('[name=code]');
  }
  await arrives(room, (path) => !path.startsWith('/activate'));
  return { user_name, password, totp_secret, count, landed: pathOf(room) };
}
