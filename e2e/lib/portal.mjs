// The portal as a person uses it: its real forms, found by the names of their
// fields, which are the same in every language and every look.

import { setTimeout as sleep } from 'node:timers/promises';
import { enterOn, pathOf, speaks, tabTo } from './checks.mjs';
import { beginOf, code, stepAt } from './totp.mjs';

export { axe, enterOn, fine, noScroll, pathOf, speaks, tabTo } from './checks.mjs';

const SUBMIT = 'button:not([type=button]):not([type=reset]), input[type=submit]';
/** A code about to change would be late on a slow machine. */
const MARGIN = 2_000;
/** The last step used, by portal and secret: a code works once. */
const usedSteps = new Map();

/** Signs in with user name, password and code; returns the path where one lands.
 *  `each` is called on both pages; `here`: one stands at the sign-in page already. */
export async function signIn(page, persona, { each = async () => {}, here = false } = {}) {
  if (!here) await page.goto('/sign-in');
  await each(page);
  await page.locator('[name=user_name]').fill(persona.user_name);
  await page.locator('[name=password]').fill(persona.password);
  await submit(page, '[name=password]');
  await arrives(page, (path) => path === '/sign-in/code');
  await each(page);
  await page.locator('[name=code]').fill(await nextCode(page, persona));
  await submit(page, '[name=code]');
  await arrives(page, (path) => !path.startsWith('/sign-in'));
  return pathOf(page);
}

/** The same with nothing but the keyboard. */
export async function signInByKeyboard(page, persona) {
  await page.goto('/sign-in');
  await tabTo(page, page.locator('[name=user_name]'));
  await page.keyboard.type(persona.user_name);
  await tabTo(page, page.locator('[name=password]'));
  await page.keyboard.type(persona.password);
  await page.keyboard.press('Enter');
  await arrives(page, (path) => path === '/sign-in/code');
  await tabTo(page, page.locator('[name=code]'));
  await page.keyboard.type(await nextCode(page, persona));
  await page.keyboard.press('Enter');
  await arrives(page, (path) => !path.startsWith('/sign-in'));
  return pathOf(page);
}

/** Says yes to the terms; returns the path where one lands. */
export async function acceptTerms(page, { byKeyboard = false } = {}) {
  const yes = page.locator('[name=answer][value=accept]');
  const kind = await yes.getAttribute('type');
  const chosen = kind === 'radio' || kind === 'checkbox';
  if (byKeyboard) {
    await (chosen ? tabTo(page, yes).then(() => page.keyboard.press('Space')) : enterOn(page, yes));
  } else if (chosen) {
    await yes.check();
  } else if (kind !== 'hidden') {
    await yes.click();
  }
  if (chosen || kind === 'hidden') {
    const button = submitOf(page, '[name=answer][value=accept]');
    await (byKeyboard ? enterOn(page, button) : button.click());
  }
  await arrives(page, (path) => path !== '/terms');
  return pathOf(page);
}

/** Signs in, says yes to the terms if they are asked, and stands at home, in the
 *  language of the look: an account keeps its own, which may be the other one. */
export async function comeHome(page, persona, look) {
  if ((await signIn(page, persona)) === '/terms') await acceptTerms(page);
  if (pathOf(page) !== '/home') await page.goto('/home');
  if (look) await inLanguage(page, look.lang);
}

/** In by the one button of the demo, where signing in is not what it is about. */
export async function comeHomeByDemo(page, key, look) {
  await page.goto('/demo');
  await submit(page, `[name=key][value="${key}"]`);
  await arrives(page, (path) => path === '/terms' || path === '/home');
  if (pathOf(page) === '/terms') await acceptTerms(page);
  if (look) await inLanguage(page, look.lang);
}

/** Presses the button for the other language, when it is not this one already. */
export async function inLanguage(page, lang) {
  if ((await page.locator('html').getAttribute('lang')) === lang) return;
  await follow(page, page.locator(`footer form[action="/language"]:has([value=${lang}]) button`));
  await speaks(page, lang);
}

/** Presses what leads to another page, and waits for it; returns its path. */
export async function follow(page, target) {
  // Together: a click that fails must not leave the other one to end the whole run.
  await Promise.all([page.waitForEvent('load'), target.click()]);
  return pathOf(page);
}

/** Signs out by the button at one's own account. */
export async function signOut(page) {
  await page.goto('/me');
  await page.locator('form[action="/sign-out"] button').first().click();
  await arrives(page, (path) => path !== '/me');
}

/** A code that was not used yet; waits for the next one where need be. */
export async function nextCode(page, persona) {
  const key = `${new URL(page.url()).origin} ${persona.totp_secret}`;
  const earliest = (usedSteps.get(key) ?? 0) + 1;
  const step = Math.max(stepAt(Date.now() + MARGIN), earliest);
  await sleep(Math.max(0, beginOf(step) - Date.now()));
  usedSteps.set(key, step);
  return code(persona.totp_secret, step);
}

/** Presses the button of the form in which `field` stands. */
export async function submit(page, field) {
  await submitOf(page, field).click();
}

/** Throws, with what the page says, unless it gets where `is` is content. */
export async function arrives(page, is) {
  const there = page.waitForURL((url) => is(url.pathname), { waitUntil: 'load' });
  await there.catch(async () => {
    const said = await page.locator('[role=alert], h1').allInnerTexts();
    throw new Error(`still at ${pathOf(page)}, which says: ${said.join(' / ')}`);
  });
}

function submitOf(page, field) {
  return page.locator('form', { has: page.locator(field) }).locator(SUBMIT).first();
}
