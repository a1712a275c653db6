// Everybody of the demo who can sign in, with one button: home opens, and is
// accessible. In quarters, so that two can be under way at a time.

import assert from 'node:assert/strict';
import { acceptTerms, arrives, axe, pathOf, submit } from '../lib/portal.mjs';

const PARTS = 4;
/** Where somebody stands whom the terms or a coordinator keep out of home. */
const ROOMS = ['/home', '/blocked'];

export default Array.from({ length: PARTS }, (_, part) => ({
  name: `everybody comes home, part ${part + 1} of ${PARTS}`,
  looks: ({ name }) => name === (part % 2 ? 'desk nl dark' : 'desk en light'),
  async run({ page, portal }) {
    const able = [...portal.personas.values()].filter((persona) => persona.user_name);
    const mine = able.filter((_, index) => index % PARTS === part);
    assert.ok(mine.length > 10, 'the demo has many people');
    for (const persona of mine) {
      await visit(page, persona).catch((error) => {
        error.message = `${persona.key}: ${error.message}`;
        throw error;
      });
    }
  },
}));

async function visit(page, persona) {
  await page.goto('/demo');
  const key = `[name=key][value="${persona.key}"]`;
  if ((await page.locator(key).count()) > 0) await submit(page, key);
  else await quietly(page, persona);
  await arrives(page, (path) => path === '/terms' || ROOMS.includes(path));
  if (pathOf(page) === '/terms') await acceptTerms(page);
  const expected = persona.account === 'blocked' ? '/blocked' : '/home';
  assert.equal(pathOf(page), expected);
  assert.equal((await page.goto(expected)).status(), 200);
  await axe(page);
}

/** The page of the demo shows the people with a story; the others come in by the same address. */
async function quietly(page, { key }) {
  const headers = { origin: new URL(page.url()).origin };
  await page.context().request.post('/demo/sign-in', { form: { key }, headers, maxRedirects: 0 });
  await page.goto('/home');
}
