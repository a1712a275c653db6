// The mother of a girl of fourteen: two children, of one of them only what she
// was given, and of a stranger nothing, not even that there is a stranger.

import assert from 'node:assert/strict';
import { comeHome, fine, follow } from '../lib/portal.mjs';

const NOBODY = '00000000-0000-7000-8000-000000000000';
/** Where a file's pages stand, or will stand once there is more to see. */
const PLACES = [
  'access-log', 'team', 'profile', 'messages', 'record', 'care-plan', 'questionnaires',
  'outcomes', 'documents', 'modules', 'tasks', 'network', 'appointments/new',
];

export default [
  {
    name: 'she finds her two children, and sees of the girl no more than appointments',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk en light',
    async run({ page, who, look }) {
      const [mother, girl] = [who('mother-of-14'), who('girl-14')];
      const file = `/clients/${girl.own[0]}`;
      await comeHome(page, mother, look);
      await fine(page);
      assert.equal(mother.acts_for.length, 2);
      for (const id of mother.acts_for) await page.locator(`main a[href="/clients/${id}"]`).waitFor();

      await follow(page, page.locator(`main a[href="${file}"]`));
      await fine(page);
      await page.locator('aside.acting').getByText(girl.name).waitFor();
      // Of the file appointments alone; and she may ask: for somebody new, to see more, the therapist.
      const asks = ['network/new', 'wish', 'questions/new', 'questions'];
      const places = ['appointments', ...asks].map((place) => `${file}/${place}`);
      assert.deepEqual(await hrefs(page, `main a[href^="${file}/"]`), places);
      await follow(page, page.locator(`main a[href="${file}/appointments"]`));
      await fine(page);
      await page.locator('aside.acting').getByText(girl.name).waitFor();
      for (const place of PLACES) {
        const answer = await page.context().request.get(`${file}/${place}`);
        assert.equal(answer.status(), 404, `${place} of her daughter`);
      }
    },
  },
  {
    name: "a stranger's file is the same page as one that does not exist",
    looks: ({ name }) => name === 'phone en dark',
    async run({ page, who, look }) {
      const stranger = who('adult').own[0];
      await comeHome(page, who('mother-of-14'), look);
      for (const place of ['', '/appointments', '/access-log', '/team']) {
        const [there, nowhere] = [await seen(page, stranger, place), await seen(page, NOBODY, place)];
        assert.equal(there, nowhere, `/clients/…${place}`);
      }
      await fine(page);
    },
  },
  {
    name: 'her own appointment with the therapist stands in her own area',
    looks: ({ name }) => name === 'desk nl dark',
    async run({ page, who, look }) {
      const file = `/clients/${who('girl-14').own[0]}`;
      await comeHome(page, who('mother-of-14'), look);
      await follow(page, page.locator('nav a[href="/appointments"]'));
      await fine(page);
      const row = page.locator(`main a[href^="${file}/appointments/"]`).filter({ hasText: who('therapist-youth').name });
      await follow(page, row.first());
      await fine(page);
      await page.locator('main').getByText(who('therapist-youth').name).first().waitFor();
    },
  },
];

const hrefs = (page, css) =>
  page.locator(css).evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** The answer as it came, without the id that was asked for. */
async function seen(page, id, place) {
  const answer = await page.goto(`/clients/${id}${place}`);
  assert.equal(answer.status(), 404);
  const { date: _, ...headers } = await answer.allHeaders();
  return JSON.stringify([headers, (await answer.text()).replaceAll(id, 'ID')]);
}
