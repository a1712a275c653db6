// A session that ended while somebody was writing: signing in is asked, and what
// was written is there again.

import assert from 'node:assert/strict';
import { arrives, comeHomeByDemo, fine, pathOf, signIn, submit } from '../lib/portal.mjs';

const HOUR = 3_600_000;

export default [
  {
    name: 'what was typed comes back after signing in again',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk en light',
    async run({ page, who, look, portal }) {
      const list = `/clients/${who('girl-14').own[0]}/appointments`;
      await comeHomeByDemo(page, 'coordinator', look);
      await page.goto(`${list}/new`);
      const typed = { date: '2031-05-06', time: '13:35', minutes: '35', place: 'Kamer 4 & tuin, <links>' };
      for (const [name, value] of Object.entries(typed)) await page.locator(`[name=${name}]`).fill(value);

      await portal.restart('--at', new Date(Date.now() + HOUR).toISOString());
      await submit(page, '[name=date]');
      await arrives(page, (path) => path === '/sign-in');
      await fine(page);
      assert.equal(await signIn(page, who('coordinator'), { here: true }), `${list}/new`);
      await fine(page);
      for (const [name, value] of Object.entries(typed)) {
        assert.equal(await page.locator(`[name=${name}]`).inputValue(), value, name);
      }
      await submit(page, '[name=date]');
      await arrives(page, (path) => path !== `${list}/new`);
      await page.getByText('13:35').first().waitFor();
    },
  },
  {
    name: 'an hour away, a page asks to sign in and then opens',
    looks: ({ name }) => name === 'phone en dark',
    async run({ page, who, portal }) {
      const appointments = `/clients/${who('girl-14').own[0]}/appointments`;
      await comeHomeByDemo(page, 'girl-14');
      await portal.restart('--at', new Date(Date.now() + HOUR).toISOString());
      await page.goto(appointments);
      assert.equal(pathOf(page), '/sign-in');
      assert.equal(await signIn(page, who('girl-14'), { here: true }), appointments);
    },
  },
];
