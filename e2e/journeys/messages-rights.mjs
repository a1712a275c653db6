// A right that ends in the middle of reading, and a session that does: the
// conversation leaves the page, what was typed stays, and it says why.

import assert from 'node:assert/strict';
import { arrives, comeHomeByDemo, fine, follow, noScroll, pathOf, signIn } from '../lib/portal.mjs';
import { begin, bubble, row, says, send, text } from '../lib/messages.mjs';

const LETTER = { subject: 'Alleen even dit', words: 'Ik wil er niet met iedereen over praten.' };
const TYPED = 'Wat goed dat je dit\nzegt. Zullen we';
const HOUR = 3_600_000;
const MINUTE = 60_000;
/** How long an open page may take. */
const AT_ONCE = { timeout: 3_000 };

export default [
  {
    name: 'a therapist who no longer treats loses sight of it at once, and not of what was typed',
    looks: ({ scheme }) => scheme === 'dark',
    async run({ page, another, who, look }) {
      const [girl, leader] = [who('girl-14'), who('group-leader-youth')];
      const file = `/clients/${girl.own[0]}`;
      const [room, desk] = [await another(), await another()];
      await comeHomeByDemo(page, girl.key);
      const thread = await begin(page, file, { to: who('therapist-youth').name, ...LETTER });
      await comeHomeByDemo(room, leader.key, look);
      await room.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const [list, inbox] = [await room.context().newPage(), await room.context().newPage()];
      await list.goto(`${file}/messages`);
      await inbox.goto('/inbox');
      await room.goto(thread);
      await text(room).fill(TYPED);
      for (const at of [list, inbox]) await row(at, LETTER.subject).waitFor();

      await comeHomeByDemo(desk, 'coordinator');
      await ends(desk, file, leader);
      await bubble(room, LETTER.words).waitFor({ state: 'detached', ...AT_ONCE });
      for (const at of [list, inbox]) {
        await row(at, LETTER.subject).waitFor({ state: 'detached', ...AT_ONCE });
      }
      await says(room, 'gone', look).waitFor();
      const shown = await room.locator('body').innerText();
      for (const words of [LETTER.subject, LETTER.words, girl.name]) assert.ok(!shown.includes(words), words);
      assert.equal(await text(room).inputValue(), TYPED);
      assert.equal(await send(room).count(), 0);
      await fine(room);
      await room.locator('main [data-copy]').click();
      await room.waitForFunction((typed) => navigator.clipboard.readText().then((it) => it === typed), TYPED);
      await says(room, 'gone', look).waitFor();

      await follow(room, room.locator('main a[href="/messages/unsent"]'));
      await room.getByText('Zullen we').waitFor();
      await fine(room);
      assert.equal((await room.goto(thread)).status(), 404);
    },
  },
  {
    name: 'without JavaScript what cannot be sent any more is given back',
    javaScript: false,
    looks: ({ name }) => name === 'phone nl light',
    async run({ page, another, who }) {
      const [girl, leader] = [who('girl-14'), who('group-leader-youth')];
      const file = `/clients/${girl.own[0]}`;
      const [room, desk] = [await another(), await another()];
      await comeHomeByDemo(page, girl.key);
      const thread = await begin(page, file, { to: who('therapist-youth').name, ...LETTER });
      await comeHomeByDemo(room, leader.key);
      await room.goto(thread);
      await text(room).fill(TYPED);
      await comeHomeByDemo(desk, 'coordinator');
      await ends(desk, file, leader);
      await follow(room, send(room));
      assert.equal(await room.locator('main textarea').inputValue(), TYPED);
      await room.locator('main [role=alert]').waitFor();
      assert.equal(await bubble(room, LETTER.words).count(), 0);
      await noScroll(room);
      await follow(room, room.locator('main a[href="/messages/unsent"]'));
      await room.getByText('Zullen we').waitFor();
      await page.reload();
      assert.equal(await bubble(page, 'Zullen we').count(), 0);
    },
  },
  {
    name: 'a child turns twelve while her mother is writing for her',
    looks: ({ name }) => name === 'desk en light',
    async run({ page, who, look, portal }) {
      const [child, mother] = [who('child-11'), who('mother-of-11')];
      const file = `/clients/${mother.acts_for[0]}`;
      const birthday = midnight(child.born, { years: 12 });
      await portal.restart('--at', new Date(birthday - 5 * MINUTE).toISOString());
      await comeHomeByDemo(page, mother.key, look);
      await begin(page, file, { to: who('therapist-youth').name, ...LETTER, kind: 'file.' });
      await text(page).fill(TYPED);
      // Her page comes back by itself, and hears it at midnight.
      await portal.restart('--at', new Date(birthday - 5_000).toISOString());
      await bubble(page, LETTER.words).waitFor({ state: 'detached' });
      await says(page, 'gone', look).waitFor();
      assert.equal(await text(page).inputValue(), TYPED);
      await fine(page);
    },
  },
  {
    name: 'a consent runs out while her mother reads',
    looks: ({ name }) => name === 'phone nl light',
    async run({ page, who, look, portal }) {
      const [girl, mother] = [who('leap-day'), who('mother-of-leap-day')];
      const list = `/clients/${girl.own[0]}/messages`;
      const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(Date.now());
      const end = midnight(today, { days: 21 });
      await portal.restart('--at', new Date(end - 5 * MINUTE).toISOString());
      await comeHomeByDemo(page, mother.key, look);
      await page.goto(list);
      await fine(page);
      await follow(page, row(page, 'Paniek in de bus'));
      const thread = pathOf(page);
      await page.locator('main li.bubble').first().waitFor();
      assert.equal(await send(page).count(), 0);
      await fine(page);
      // Nobody does anything: the day begins on which it holds no longer.
      await portal.restart('--at', new Date(end - 5_000).toISOString());
      await page.locator('main li.bubble').first().waitFor({ state: 'detached' });
      for (const path of [thread, list]) assert.equal((await page.goto(path)).status(), 404);
    },
  },
  {
    name: 'the session ends while she writes: after signing in again it stands there',
    looks: ({ name }) => name === 'desk en light',
    async run({ page, who, look, portal }) {
      const girl = who('girl-14');
      await comeHomeByDemo(page, girl.key, look);
      const thread = await begin(page, `/clients/${girl.own[0]}`, { to: who('therapist-youth').name, ...LETTER });
      await text(page).fill(TYPED);
      await portal.restart('--at', new Date(Date.now() + HOUR).toISOString());
      await says(page, 'ended', look).waitFor();
      // Keeping may hear of it before the stream does, which clears the page.
      await page.locator('main li.bubble').waitFor({ state: 'detached' });
      assert.equal(await text(page).inputValue(), TYPED);
      await fine(page);
      // What is typed after that is not lost either.
      await text(page).fill(`${TYPED} morgen praten?`);
      const opening = page.context().waitForEvent('page');
      await page.locator('main .again button').click();
      const beside = await opening;
      await arrives(beside, (path) => path === '/sign-in');
      assert.equal(await signIn(beside, girl, { here: true }), thread);
      assert.equal(await text(beside).inputValue(), `${TYPED} morgen praten?`);
      assert.equal(await bubble(beside, 'morgen praten').count(), 0);
      await fine(beside);
      await beside.close();
      // Where it was typed it stands as well, and can be sent from.
      assert.equal(await text(page).inputValue(), `${TYPED} morgen praten?`);
      await send(page).click();
      await bubble(page, 'morgen praten').waitFor();
      assert.equal(pathOf(page), thread);
    },
  },
];

/** The coordinator ends the treatment relation of `person`. */
async function ends(desk, file, { name }) {
  await desk.goto(`${file}/team`);
  const line = desk.locator('main li.row', { hasText: name });
  await line.locator('summary').click();
  await follow(desk, line.locator('form[action$="/team/end"] button'));
}

/** When the day begins in Amsterdam that is so much later than `date`. */
function midnight(date, { years = 0, days = 0 }) {
  const [year, month, day] = date.split('-').map(Number);
  const utc = Date.UTC(year + years, month - 1, day + days);
  const parts = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23' });
  return utc - Number(parts.format(utc)) * HOUR;
}
