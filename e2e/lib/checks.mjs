// Checks that hold for every page: accessible, readable at 320 pixels, and
// usable by keyboard. They throw with a text that says where to look.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
const NARROW = 320;
/** One cause often shows in many places; a few are enough to find it. */
const MOST_PLACES = 5;

/** Runs axe-core over the page as it is now. Needs JavaScript in the page. */
export async function axe(page) {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async (values) => {
    const options = { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false };
    const result = await globalThis.axe.run(document, options);
    return result.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      places: nodes.map((node) => `${node.target.join(' ')}: ${node.any[0]?.message ?? node.html}`),
    }));
  }, RULES);
  if (violations.length === 0) return;
  const told = violations.map(({ id, help, places }) => {
    const more = places.length > MOST_PLACES ? `\n    and ${places.length - MOST_PLACES} more` : '';
    return `${id}: ${help}\n    ${places.slice(0, MOST_PLACES).join('\n    ')}${more}`;
  });
  throw new Error(`axe at ${pathOf(page)}\n  ${told.join('\n  ')}`);
}

/** At 320 pixels nothing may have to be scrolled sideways (WCAG 1.4.10). */
export async function noScroll(page) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: NARROW, height: before.height });
  const found = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return undefined;
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(-5)
      .map((element) => element.outerHTML.slice(0, 90));
    return `${scrollWidth} px wide, by\n    ${wide.join('\n    ')}`;
  });
  await page.setViewportSize(before);
  if (found) throw new Error(`${pathOf(page)} scrolls sideways at ${NARROW} px: ${found}`);
}

/** What holds for every page: accessible, and nothing to scroll sideways. */
export async function fine(page) {
  await axe(page);
  await noScroll(page);
}

/** The page says which language it is in. */
export async function speaks(page, lang) {
  const said = await page.locator('html').getAttribute('lang');
  if (said?.slice(0, 2) !== lang) throw new Error(`${pathOf(page)} is in ${said}, not in ${lang}`);
}

/**
 * Goes by Tab to `target` (a locator), as somebody without a mouse would, and
 * sees to it that the focus shows at every stop. Throws when Tab never gets there.
 */
export async function tabTo(page, target, { most = 60 } = {}) {
  const passed = [];
  for (let pressed = 0; pressed <= most; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    passed.push(await focus(page));
  }
  throw new Error(`Tab does not reach ${target} at ${pathOf(page)}; it passed\n    ${passed.slice(0, 12).join('\n    ')}`);
}

/** Tab to `target`, then Enter. */
export async function enterOn(page, target) {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** What has the focus, in short; throws when that cannot be seen (WCAG 2.4.7, 2.4.11). */
async function focus(page) {
  const { short, lacks } = await page.evaluate(() => {
    const element = document.activeElement;
    const short = element.outerHTML.slice(0, 60);
    if (element === document.body) return { short };
    const style = getComputedStyle(element);
    const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    if (!outlined && style.boxShadow === 'none') return { short, lacks: 'does not show' };
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const bare = [0.1, 0.5, 0.9].some((part) => {
      const found = document.elementFromPoint(left + (right - left) * part, top + (bottom - top) * part);
      return found && (element.contains(found) || found.contains(element));
    });
    return { short, lacks: bare ? undefined : 'is hidden behind something, or outside the window' };
  });
  if (lacks) throw new Error(`the focus ${lacks} on ${short} at ${pathOf(page)}`);
  return short;
}

/** Where the page is, without what may be personal behind the question mark. */
export function pathOf(page) {
  return new URL(page.url()).pathname;
}
