// A girl of thirteen decides what her mother sees: chooses, looks how it
// becomes, confirms, and stops again; with and without JavaScript, and by
// keyboard alone. She looks as her mother would, and hides one appointment. In
// the end all is as it was. On a narrow screen, by keyboard, it is held to what a
// screen reader says: names, roles and order of each step.

import assert from 'node:assert/strict';
import { outline } from '../lib/outline.mjs';
import { comeHomeByDemo, enterOn, fine, follow, noScroll, tabTo } from '../lib/portal.mjs';

const SEES = { nl: 'Ziet je afspraken, je zorgplan, je taken en de mensen om je heen.', en: 'Sees your appointments, your care plan, your tasks and the people around you.' };
const NOTHING = { nl: 'Ziet nu niets van jou.', en: 'Sees nothing of you now.' };
const FIRST = ['appointments', 'tasks', 'network'];

// What is heard on each step, in English.
const CHOOSE = (mother) => [
  'navigation Where you are', 'link Who is involved',
  `heading What may ${mother} see? [level=1]`,
  'group What somebody may see',
  'checkbox Appointments When, where and with whom',
  'checkbox Care plan What you are working on together',
  'checkbox Questionnaires What was filled in',
  'checkbox Reports What the therapist writes down',
  'checkbox Messages The conversations with the therapist',
  'group More choices',
  'textbox Until which day?',
  'button See how it will be',
  'button Keep one thing hidden',
  `link See what ${mother} sees`,
  'group Is somebody making you do this?',
  'group What you chose before',
];
const PREVIEW = (mother) => [
  'navigation Where you are', 'link Who is involved',
  `heading What may ${mother} see? [level=1]`,
  'heading This is how it will be [level=2]',
  'button Yes, do this', 'button Choose again',
  'group Is somebody making you do this?',
  'group What you chose before',
];
const DONE = (mother) => [
  'status', 'link Keep the receipt',
  'navigation Where you are', 'link Your file',
  'heading The people around you [level=1]',
  'region Family and others', 'heading Family and others [level=2]',
  `link Choose: ${mother}`, `group Stop: ${mother}`,
];
const RECEIPT = (mother) => [
  'navigation Where you are', `link What may ${mother} see?`,
  'heading Receipt of your choice [level=1]',
  ...['Who said it', 'Whom it is about', 'Who may look', 'What they may see', 'From', 'Until when', 'What this replaces',
    'Care provider', 'What this rests on', 'Number', 'Check number'].map((term) => `term ${term}`),
  'link Keep as text', 'link Keep for a computer (JSON)', 'link Change or stop', 'link What rule T3.2 says',
];

export default [
  {
    name: 'she lets her mother see more, stops, and lets her see again',
    // With those below: each size, language and scheme.
    looks: ({ name }) => name === 'phone en dark' || name === 'desk nl dark',
    run: (tools) => decides(tools, fine),
  },
  {
    name: 'the same without JavaScript',
    javaScript: false,
    looks: ({ name }) => name === 'phone nl light',
    run: (tools) => decides(tools, noScroll),
  },
  {
    name: 'she stops and chooses again with the keyboard alone, and hears where she is',
    looks: ({ name }) => name === 'desk en light',
    async run({ page, who, look }) {
      await page.setViewportSize({ width: 320, height: 860 });
      const mother = who('mother-of-13').name;
      const { network, about, row } = await stand({ page, who, look });
      await enterOn(page, row.locator('summary'));
      await enterOn(page, row.locator(`form[action="${about}/stop"] button`));
      await row.getByText(NOTHING[look.lang]).waitFor();
      assert.equal(new URL(page.url()).pathname, network);
      await enterOn(page, row.locator(`a.button[href="${about}"]`));
      assert.deepEqual(await outline(page), CHOOSE(mother));
      for (const category of FIRST) {
        const box = page.locator(`[name=${category}]`);
        if (!(await box.isVisible())) await enterOn(page, page.locator('details > summary').first());
        if (await box.isChecked()) continue;
        await tabTo(page, box);
        await page.keyboard.press('Space');
      }
      await enterOn(page, page.locator('[name=step][value=look]'));
      assert.deepEqual(await outline(page), PREVIEW(mother));
      await enterOn(page, page.locator('[name=step][value=give]'));
      await row.locator('summary').waitFor();
      assert.deepEqual((await outline(page)).slice(0, DONE(mother).length), DONE(mother));
      await enterOn(page, page.locator('main [role=status] a'));
      assert.deepEqual(await outline(page), RECEIPT(mother));
      await fine(page);
    },
  },
];

async function stand({ page, who, look }, check = fine) {
  const [girl, mother] = [who('girl-13'), who('mother-of-13')];
  const file = `/clients/${girl.own[0]}`;
  await comeHomeByDemo(page, girl.key, look);
  await page.goto(file);
  const network = `${file}/network`;
  await follow(page, page.locator(`main a[href="${network}"]`));
  await check(page);
  const row = page.locator('main li.row').filter({ hasText: mother.name });
  return { network, about: `${network}/${mother.person_id}`, row };
}

async function decides({ page, who, look }, check) {
  const { about, row } = await stand({ page, who, look }, check);
  await gives({ page, row, about, check, categories: [...FIRST, 'care_plan'] });
  await row.getByText(SEES[look.lang]).waitFor();
  await check(page);

  await row.locator('summary').click();
  await check(page);
  await follow(page, row.locator(`form[action="${about}/stop"] button`));
  await row.getByText(NOTHING[look.lang]).waitFor();
  await gives({ page, row, about, check, categories: FIRST });
  await hides({ page, about, check });
}

/** Looks as her mother would, hides what is next, looks again, and shows it again. */
async function hides({ page, about, check }) {
  const seen = async () => {
    await page.goto(`${about}/look`);
    await check(page);
    return page.locator('main ul.list li').count();
  };
  const all = await seen();
  const file = new URL(page.url()).pathname.split('/').slice(0, 3).join('/');
  await page.goto(`${file}/appointments`);
  await follow(page, page.locator(`main a[href^="${file}/appointments/"]`).first());
  const readers = page.locator('details.readers');
  await readers.locator('summary').click();
  await check(page);
  const visit = page.url();
  await follow(page, readers.locator('form[action$="/hide"] button'));
  assert.equal(await seen(), all - 1, 'her mother sees one less');
  await page.goto(visit);
  await readers.locator('summary').click();
  await check(page);
  await follow(page, readers.locator('form[action$="/show"] button'));
  assert.equal(await seen(), all, 'and all of them again');
}

/** Chooses these and no others, looks how it becomes, and confirms. */
async function gives({ page, row, about, check, categories }) {
  await follow(page, row.locator(`a.button[href="${about}"]`));
  await check(page);
  const more = page.locator('form details').first();
  if (!(await more.evaluate((details) => details.open))) await more.locator('summary').click();
  for (const box of await page.locator('.choice input').all()) {
    await box.setChecked(categories.includes(await box.getAttribute('name')));
  }
  await follow(page, page.locator('[name=step][value=look]'));
  await check(page);
  await follow(page, page.locator('[name=step][value=give]'));
}
