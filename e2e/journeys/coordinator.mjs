// A coordinator: files of a record system come in, a therapist who had the training is
// assigned, begins the account to which who hires invited on paper, and sees that client's
// appointments.
// And the coordinator makes an appointment, moves it, and cancels it.

import assert from 'node:assert/strict';
import { activateFromPaper, inviteOnPaper } from '../lib/activation.mjs';
import { acceptTerms, arrives, comeHome, comeHomeByDemo, fine, follow, pathOf, submit } from '../lib/portal.mjs';
import { filesToImport } from '../lib/real.mjs';

const OWN_PASSWORD = 'paarse-fiets-langs-de-vaart-27';

export default [
  {
    name: 'people of a record system come in, and their therapist sees their appointments',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk en light',
    async run({ page, another, who, look, portal }) {
      const people = filesToImport(portal.folder);
      imports(portal, people);
      await comeHome(page, who('coordinator'), look);
      await fine(page);
      const file = await findFile(page, people.client);
      const desk = await another();
      await comeHomeByDemo(desk, 'provider-administrator', look);
      const sheet = await trainsAndInvites(desk, people.therapist);
      await assign(page, file, people.therapist);

      const room = await another();
      const way = { lang: look.lang, password: OWN_PASSWORD, check: fine };
      assert.equal((await activateFromPaper(room, sheet, way)).landed, '/terms');
      await acceptTerms(room);
      await room.goto('/caseload');
      await fine(room);
      await follow(room, room.locator(`main a[href="${file}"]`));
      await fine(room);
      await follow(room, room.locator(`main a[href="${file}/appointments"]`));
      await fine(room);
      await follow(room, room.locator(`main a[href^="${file}/appointments/"]`).first());
      await fine(room);
      whole(portal);
    },
  },
  {
    name: 'makes an appointment, moves it and cancels it',
    looks: ({ scheme }) => scheme === 'dark',
    async run({ page, who, look, portal }) {
      const list = `/clients/${who('girl-14').own[0]}/appointments`;
      await comeHomeByDemo(page, 'coordinator', look);
      await page.goto(`${list}`);
      await fine(page);
      const before = await shown(page, list);
      await follow(page, page.locator(`main a[href="${list}/new"]`));
      await fine(page);
      await page.locator('[name=date]').fill('');
      await submit(page, '[name=date]');
      await page.locator('[aria-invalid=true][name=date]').waitFor();
      await fine(page);
      await when(page, 40, '10:15');
      await page.locator('[name=minutes]').fill('50');
      await submit(page, '[name=date]');
      await arrives(page, (path) => path !== `${list}/new`);
      await fine(page);

      await page.goto(list);
      const added = (await shown(page, list)).filter((href) => !before.includes(href));
      assert.equal(added.length, 1, 'one appointment more');
      await page.goto(added[0]);
      await page.getByText('10:15').first().waitFor();
      await fine(page);
      await follow(page, page.locator(`main a[href="${added[0]}/move"]`));
      await fine(page);
      await when(page, 41, '11:45');
      await submit(page, '[name=date]');
      await arrives(page, (path) => path !== `${added[0]}/move`);
      await page.goto(added[0]);
      await page.getByText('11:45').first().waitFor();

      await page.locator('summary').first().click();
      await follow(page, page.locator(`form[action="${added[0]}/cancel"] button`));
      await page.goto(added[0]);
      await page.locator('main .pill.stop').waitFor();
      await fine(page);
      whole(portal);
    },
  },
];

/** Twice: the second time nothing may change. */
function imports(portal, { files }) {
  const first = portal.run('import', ...files, '--provider', 'kompas');
  assert.equal(first.status, 0, first.said);
  assert.ok(first.lines.some((line) => line.startsWith('created Patient/')), first.said);
  const again = portal.run('import', ...files, '--provider', 'kompas');
  const changed = again.lines.filter((line) => !/^(unchanged|skipped) /.test(line));
  assert.deepEqual(changed, [], 'importing twice');
}

function whole(portal) {
  const { status, lines, said } = portal.run('audit', 'verify');
  assert.equal(status, 0, said);
  assert.match(lines[0], /^[1-9][0-9]* lines$/);
}

/** Looks for a surname; of those found, the file in which there is an appointment. */
async function findFile(page, surname) {
  await page.goto('/files');
  await fine(page);
  await page.locator('[name=name]').fill(surname);
  await submit(page, '[name=name]');
  const found = page.locator('main a.row').filter({ hasText: surname });
  await found.first().waitFor();
  await fine(page);
  for (const file of await found.evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
    await page.goto(`${file}/appointments`);
    if ((await page.locator(`main a[href^="${file}/appointments/"]:not([href$="/new"])`).count()) > 0) {
      await fine(page);
      await page.goto(file);
      await fine(page);
      return file;
    }
  }
  throw new Error('none of the imported files found has an appointment');
}

async function assign(page, file, surname) {
  await follow(page, page.locator(`main a[href="${file}/team"]`));
  await fine(page);
  const option = page.locator('[name=person] option').filter({ hasText: surname }).first();
  await page.locator('[name=person]').selectOption(await option.getAttribute('value'));
  await submit(page, '[name=person]');
  await page.locator('main li.row').filter({ hasText: surname }).first().waitFor();
  await fine(page);
}

/** Says that a colleague who came with the files had the training, and invites; returns what
 *  stands on the sheet. */
async function trainsAndInvites(page, surname) {
  await page.goto('/admin/staff');
  await page.locator('[name=name]').fill(surname);
  await submit(page, '[name=name]');
  await follow(page, page.locator('main a.row').filter({ hasText: surname }).first());
  const person = pathOf(page);
  await follow(page, page.locator(`main a[href="${person}/roles"]`));
  await page.locator('#therapist-trained_on').fill(new Date().toISOString().slice(0, 10));
  await follow(page, page.locator('button[name=then][value=train]'));
  await page.goto(person);
  await follow(page, page.locator(`main a[href="${person}/invite"]`));
  await fine(page);
  return inviteOnPaper(page, fine);
}

async function when(page, days, time) {
  const date = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await page.locator('[name=date]').fill(date);
  await page.locator('[name=time]').fill(time);
}

async function shown(page, list) {
  const links = page.locator(`main a[href^="${list}/"]:not([href$="/new"])`);
  return links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
}
