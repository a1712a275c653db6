// Everybody of the demo who can sign in, with one button: home opens, and is
// accessible. In quarters, so that two can be under way at a time.

import assert from 'node:assert/strict';
import { acceptTerms, arrives, axe, follow, pathOf, submit } from '../lib/portal.mjs';

const PARTS = 4;
/** Where somebody stands whom the terms or a coordinator keep out of home. */
const ROOMS = ['/home', '/blocked', '/me/role'];

export default Array.from({ length: PARTS }, (_, part) => ({
  name: `everybody comes home, part ${part + 1} of ${PARTS}`,
  looks: ({ name }) => name === (part % 2 ? 'desk nl dark' : 'desk en light'),
  async run({ page, portal }) {
    const able = [...portal.personas.values()].filter((persona) => persona.user_name);
    const mine = able.filter((_, index) => index % PARTS === part);
    assert.ok(mine.length > 10, 'the demo has many people');
    await page.goto('/demo');
    for (const [index, persona] of mine.entries()) {
      await visit(page, persona, index === 0).catch((error) => {
        error.message = `${persona.key}: ${error.message}`;
        throw error;
      });
    }
  },
}));

async function visit(page, { key, account }, byButton) {
  if (byButton) await submit(page, `[name=key][value="${key}"]`);
  else await quietly(page, key);
  await arrives(page, (path) => path === '/terms' || ROOMS.includes(path));
  if (pathOf(page) === '/terms') await acceptTerms(page);
  // Who can be several things chooses one first.
  if (pathOf(page) === '/me/role') {
    await axe(page);
    await follow(page, page.locator('main [name=role]').first());
  }
  assert.equal(pathOf(page), account === 'blocked' ? '/blocked' : '/home');
  await axe(page);
}

/** What the button sends: the page of the demo is long, and need not be drawn for each. */
async function quietly(page, key) {
  const headers = { origin: new URL(page.url()).origin };
  await page.context().request.post('/demo/sign-in', { form: { key }, headers, maxRedirects: 0 });
  const answer = await page.goto('/home');
  assert.equal(answer.status(), 200);
}
