// Out of the portal at once: by Escape three times, and by the button without
// JavaScript. Going back shows nothing, and a message being written is kept.

import assert from 'node:assert/strict';
import { comeHomeByDemo, enterOn, pathOf } from '../lib/portal.mjs';
import { AWAY } from '../lib/watch.mjs';

const TYPED = 'Dit wil ik nog zeggen.';

export default [
  {
    name: 'Escape three times, and what was typed is kept',
    looks: ({ name }) => name === 'phone nl light',
    async run({ page, look }) {
      await away(page);
      await comeHomeByDemo(page, 'girl-14', look);
      await page.goto('/messages');
      await page.goto(await page.locator('main a[href^="/clients/"][href*="/messages/"]').first().getAttribute('href'));
      await page.locator('form[data-write] textarea').fill(TYPED);
      const pages = await page.evaluate(() => history.length);
      for (let press = 0; press < 3; press += 1) await page.keyboard.press('Escape');
      await page.waitForURL(AWAY);
      assert.equal(await page.evaluate(() => history.length), pages, 'it stands in the place of the page');
      await back(page);
      await comeHomeByDemo(page, 'girl-14', look);
      await page.goto('/messages/unsent');
      await page.getByText(TYPED).waitFor();
    },
  },
  {
    name: 'the button without JavaScript, by keyboard',
    javaScript: false,
    looks: ({ name }) => name === 'desk en light',
    async run({ page, look }) {
      await away(page);
      await comeHomeByDemo(page, 'girl-13', look);
      await enterOn(page, page.locator('form[action="/leave"] button'));
      await page.waitForURL(AWAY);
      await back(page);
    },
  },
];

/** The other site, which a journey does not ask for anything. */
async function away(page) {
  await page.context().route(AWAY, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Zon</h1>' }));
}

async function back(page) {
  await page.goBack();
  assert.equal(pathOf(page), '/sign-in', 'nothing is left to see');
}
