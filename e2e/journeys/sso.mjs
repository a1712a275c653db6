// A therapist links the account of her work at a real provider program, signs in by it, is refused
// when it does not know her surely enough, and is told when it is away.

import assert from 'node:assert/strict';
import { startIssuer } from '../lib/issuer.mjs';
import { arrives, axe, comeHome, follow, inLanguage, noScroll, signOut } from '../lib/portal.mjs';

/** Signs in at the issuer, as `name`, in this way. */
async function atIssuer(page, issuer, name, how) {
  await page.waitForURL((url) => url.origin === issuer.origin);
  await page.locator('[name=login]').fill(name);
  await page.locator(`[name=how][value=${how}]`).click();
}

export default [
  {
    name: 'a therapist signs in with the account of her work',
    looks: ({ size, lang }) => (size === 'phone') === (lang === 'nl'),
    async run({ page, who, look, portal }) {
      const fine = async () => {
        await axe(page);
        await noScroll(page);
      };
      const issuer = await startIssuer(portal);
      portal.elsewhere.add(issuer.origin);
      try {
        await portal.restart();
        await comeHome(page, who('therapist-youth'), look);
        await page.goto('/me/factors');
        await follow(page, page.locator('main a[href="/me/with"]'));
        await fine();
        await page.locator('form[action="/me/with/link"] button').click();
        await atIssuer(page, issuer, 'tess', 'sure');
        await arrives(page, (path) => path === '/me/with');
        assert.equal(await page.locator('form[action="/me/with/remove"]').count(), 1);
        await fine();
        await signOut(page);

        const goes = async (how) => {
          // The issuer forgets who was there; what the portal keeps begins with its own name.
          await page.context().clearCookies({ name: /^_/ });
          await page.goto('/at/kompas');
          await page.goto('/sign-in');
          await page.locator('form[action="/sign-in/with/werk"] button').click();
          await atIssuer(page, issuer, 'tess', how);
        };
        await page.goto('/at/kompas');
        await inLanguage(page, look.lang);
        await page.goto('/sign-in');
        await fine();
        await goes('weak');
        await arrives(page, (path) => path.startsWith('/sign-in/back/'));
        await fine();
        await goes('no');
        await arrives(page, (path) => path.startsWith('/sign-in/back/'));
        await goes('sure');
        await arrives(page, (path) => path === '/home');
        await page.goto('/me/with');
        await page.locator('form[action="/me/with/remove"] button').click();
        await fine();
        await signOut(page);

        await issuer.stop();
        portal.failing.add('/sign-in/back/werk').add('/sign-in/with/werk');
        await portal.restart();
        await page.goto('/sign-in');
        await follow(page, page.locator('form[action="/sign-in/with/werk"] button'));
        assert.match(await page.locator('h1').innerText(), /Kompaswerk/);
        await fine();
      } finally {
        await issuer.stop();
      }
    },
  },
];
