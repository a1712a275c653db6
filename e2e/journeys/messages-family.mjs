// A mother beside her daughter of fourteen, each with the same therapist: each
// has conversations of her own, and of the other's not even that they are there.

import assert from 'node:assert/strict';
import { comeHomeByDemo, fine } from '../lib/portal.mjs';
import { answer, asNothing, begin, bubble, listed, mark, row, stayed } from '../lib/messages.mjs';

const NOBODY = '00000000-0000-7000-8000-000000000000';
const HERS = { subject: 'Iets wat ik thuis niet zeg', words: 'Ik ben bang voor de toets, en mama weet dat niet.' };
const MOTHERS = { subject: 'Hoe help ik haar thuis', words: 'Zij is zo stil de laatste tijd. Wat kan ik doen?' };
const WORDS = {
  nl: { you: 'Jij', others: 'Wie Yara nog meer behandelt' },
  en: { you: 'You', others: 'Others who treat Yara' },
};

export default [
  {
    name: 'mother and daughter write with the same therapist, and neither finds what is of the other',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk en light',
    async run({ page, another, who, look }) {
      const people = ['girl-14', 'mother-of-14', 'therapist-youth', 'group-leader-youth'].map(who);
      const [girl, mother, therapist, leader] = people;
      const file = `/clients/${girl.own[0]}`;
      const [motherPage, room] = [await another(), await another()];
      for (const [at, { key }] of [[page, girl], [motherPage, mother], [room, therapist]]) {
        await comeHomeByDemo(at, key, look);
      }
      const hers = await begin(page, file, { to: therapist.name, ...HERS });
      const mothers = await begin(motherPage, file, { to: therapist.name, ...MOTHERS });
      await fine(motherPage);

      const { you, others } = WORDS[look.lang];
      assert.deepEqual(await readers(page), [you, therapist.name, leader.name]);
      assert.deepEqual(await readers(motherPage), [you, therapist.name, others]);
      await fine(motherPage);
      await room.goto(hers);
      assert.deepEqual(await readers(room), [girl.name, you, leader.name]);
      await room.goto(mothers);
      assert.deepEqual(await readers(room), [mother.name, you, leader.name]);
      await fine(room);

      for (const { subject } of [HERS, MOTHERS]) {
        assert.ok(await listed(room, '/inbox', subject), subject);
        assert.ok(await listed(room, `${file}/messages`, subject), subject);
      }
      await fine(room);
      assert.ok(await listed(motherPage, '/messages', MOTHERS.subject));
      assert.ok(!(await listed(motherPage, '/messages', HERS.subject)));
      for (const list of ['/messages', `${file}/messages`]) {
        assert.ok(await listed(page, list, HERS.subject), list);
        assert.ok(!(await listed(page, list, MOTHERS.subject)), list);
      }
      await nothing(page, mothers);
      await nothing(motherPage, hers);
      await nothing(motherPage, `${file}/messages`);
    },
  },
  {
    name: "what the daughter writes does not stir her mother's open page",
    looks: ({ name }) => name === 'desk en light',
    async run({ page, another, who }) {
      const [girl, therapist] = [who('girl-14'), who('therapist-youth')];
      const file = `/clients/${girl.own[0]}`;
      const [motherPage, room] = [await another(), await another()];
      await comeHomeByDemo(page, girl.key);
      await comeHomeByDemo(motherPage, 'mother-of-14');
      await comeHomeByDemo(room, therapist.key);
      const mothers = await begin(motherPage, file, { to: therapist.name, ...MOTHERS });
      await room.goto(mothers);
      await motherPage.goto('/messages');
      await mark(motherPage);
      const asked = [];
      motherPage.on('request', (request) => {
        if (new URL(request.url()).pathname === '/messages') asked.push(request.method());
      });
      const inbox = await room.context().newPage();
      await inbox.goto('/inbox');

      await begin(page, file, { to: therapist.name, ...HERS });
      await row(inbox, HERS.subject).waitFor();
      assert.deepEqual(asked, [], 'it rang at her mother');
      await answer(room, 'Rust is soms genoeg. Bel gerust.');
      await row(motherPage, 'Rust is soms genoeg').waitFor();
      await stayed(motherPage);
      assert.ok(asked.length > 0);
      const shown = await motherPage.locator('body').innerText();
      assert.ok(!shown.includes(HERS.subject) && !shown.includes(HERS.words));
      assert.equal(await bubble(page, 'Rust is soms genoeg').count(), 0);
    },
  },
];

/** Who can read the conversation on this page, as the opened sentence names them. */
async function readers(page) {
  await page.locator('details.readers summary').click();
  const names = page.locator('details.readers li .strong');
  await names.first().waitFor();
  return names.allInnerTexts();
}

/** The address is the same page as one of nothing. */
async function nothing(page, path) {
  const ids = path.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g);
  const nowhere = ids.reduce((said, id) => said.replace(id, NOBODY), path);
  const both = [...ids, NOBODY];
  assert.equal(await asNothing(page, path, both), await asNothing(page, nowhere, both), path);
}
