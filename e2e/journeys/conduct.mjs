// A girl reports what her mother wrote; her therapist judges it, the operator
// blocks; the mother finds the small room, objects, and comes back.

import assert from 'node:assert/strict';
import { comeHomeByDemo, fine, follow, pathOf } from '../lib/portal.mjs';

const WORDS = 'Ga weg met je praatjes, ik kom je nog wel tegen';

export default [
  {
    name: 'reported, judged, blocked, objected to, and lifted',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk en dark',
    async run({ page, another, who, look }) {
      const conversation = await threatens(page, who('girl-14').own[0], look);

      const staff = await another();
      await comeHomeByDemo(staff, 'therapist-youth', look);
      await staff.goto(conversation);
      await follow(staff, staff.locator(`li.bubble:has-text("${WORDS}") a[href*="/report/"]`));
      await fine(staff);
      await follow(staff, staff.locator('main form button').first());
      await staff.locator('#kind-error').waitFor();
      await fine(staff);
      await staff.locator('[name=kind][value=insult]').check();
      await follow(staff, staff.locator('main form button').first());
      assert.equal(pathOf(staff), conversation);
      await staff.goto('/caseload/conduct');
      await fine(staff);
      const report = staff.locator('main .list a').last();
      await follow(staff, report);
      await staff.getByText(WORDS).waitFor();
      await fine(staff);
      const judged = pathOf(staff);
      await judge(staff, 'violation', 'Je dreigt. Dat mag hier niet.');

      const desk = await another();
      await comeHomeByDemo(desk, 'administrator', look);
      await follow(desk, desk.locator('main a[href="/operator/conduct"]'));
      await fine(desk);
      await follow(desk, desk.locator('main .list a').last());
      await fine(desk);
      assert.equal(await desk.getByText(WORDS).count(), 0);
      const decided = pathOf(desk);
      await decide(desk, 'block', 'Dreigen mag hier niet.');

      // The open page hears of it, and leaves by itself.
      await page.waitForURL((url) => url.pathname === '/sign-in');
      const room = await another();
      await room.goto('/demo');
      await follow(room, room.locator('form:has([name=key][value="mother-of-14"]) button').first());
      assert.equal(pathOf(room), '/blocked');
      await fine(room);
      await room.locator('[name=text]').fill('Zo bedoelde ik het niet.');
      await follow(room, room.locator('form[action="/blocked"] button'));
      await room.getByText('Zo bedoelde ik het niet.').waitFor();
      await fine(room);

      await staff.goto(judged);
      await staff.getByText('Zo bedoelde ik het niet.').waitFor();
      await judge(staff, 'nothing', 'We hebben het uitgepraat.');
      await desk.goto(decided);
      await fine(desk);
      await decide(desk, 'strike', 'Het was geen bedreiging.');
      const back = await another();
      await comeHomeByDemo(back, 'mother-of-14', look);
      await back.goto('/me/conduct');
      await fine(back);
    },
  },
  {
    name: 'warned, read, objected to, and taken back',
    looks: ({ name }) => name === 'phone en dark',
    async run({ page, another, who, look }) {
      const conversation = await threatens(page, who('girl-14').own[0], look);

      const staff = await another();
      await comeHomeByDemo(staff, 'therapist-youth', look);
      await staff.goto(conversation);
      await follow(staff, staff.locator(`li.bubble:has-text("${WORDS}") a[href*="/report/"]`));
      await staff.locator('[name=kind][value=other]').check();
      await follow(staff, staff.locator('main form button').first());
      await staff.goto('/caseload/conduct');
      await follow(staff, staff.locator('main .list a').last());
      await judge(staff, 'violation', 'Zo praten we hier niet.');
      const desk = await another();
      await comeHomeByDemo(desk, 'administrator', look);
      await desk.goto('/operator/conduct');
      await follow(desk, desk.locator('main .list a').last());
      await desk.getByText('also judged it').waitFor();
      await fine(desk);
      const decided = pathOf(desk);
      await decide(desk, 'warning', 'Blijf vriendelijk.');

      await page.goto('/home');
      assert.equal(pathOf(page), '/warning');
      await fine(page);
      await follow(page, page.locator('button[name=then][value=object]'));
      assert.equal(pathOf(page), '/me/conduct');
      await fine(page);
      await follow(page, page.locator('form[action="/me/conduct"] button'));
      await page.locator('#text-error').waitFor();
      await fine(page);
      await page.locator('#text').fill('Dat was voor iemand anders.');
      await follow(page, page.locator('form[action="/me/conduct"] button'));
      await page.getByText('Dat was voor iemand anders.').waitFor();
      await fine(page);
      await desk.goto(decided);
      await fine(desk);
      await decide(desk, 'strike', 'Het was een vergissing.');
      await page.goto('/me/conduct');
      await page.getByText('the warning is taken back').waitFor();
      await fine(page);
    },
  },
];

/** The mother writes it in the first conversation of this file; where that stands. */
async function threatens(page, client, look) {
  const file = `/clients/${client}`;
  await comeHomeByDemo(page, 'mother-of-14', look);
  await page.goto('/messages');
  const thread = await page.locator(`main a[href^="${file}/messages/"]`).first().getAttribute('href');
  await page.goto(thread.split('#')[0]);
  const conversation = pathOf(page);
  await page.locator('[name=text]').fill(WORDS);
  await page.locator(`form[action="${conversation}"] button[value=send]`).click();
  await page.locator('li.bubble', { hasText: WORDS }).waitFor();
  return conversation;
}

async function judge(page, judgement, text) {
  await page.locator(`[name=judgement][value=${judgement}]`).check();
  await page.locator('[name=text]').fill(text);
  await follow(page, page.locator('main form button').last());
  assert.equal(pathOf(page), '/caseload/conduct');
}

async function decide(page, deed, text) {
  await page.locator(`[name=deed][value=${deed}]`).check();
  await page.locator('[name=text]').fill(text);
  await follow(page, page.locator('main form button').last());
  assert.equal(pathOf(page), '/operator/conduct');
}
