// A girl of fourteen: what is next, her appointments, and who looked at her
// data. After she has left, the button for back shows nothing of hers.

import assert from 'node:assert/strict';
import {
  acceptTerms, comeHomeByDemo, fine, follow, inLanguage, noScroll, pathOf, signIn, signOut,
} from '../lib/portal.mjs';

const LOOKED = { nl: /keek naar je afspraken/i, en: /looked at your appointments/i };
const YOU = { nl: 'Jij', en: 'You' };

/** Asks why of a line; whoever asked before comes to the question that is there. */
async function asksWhy(page, line, look, each) {
  const at = await follow(page, line.locator('a[href*="/questions/why"]'));
  await each(page);
  if (at.endsWith('/why')) {
    assert.equal(await page.locator('main textarea').getAttribute('required'), null);
    await follow(page, page.locator('main form[action$="/questions/why"] button'));
    await each(page);
  }
  assert.match(pathOf(page), /\/questions$/);
  await page.locator('main section.card').filter({ hasText: LOOKED[look.lang] }).first().waitFor();
}

export default [
  {
    name: 'she reads what is next, her appointments, and that her therapist looked',
    looks: ({ name }) => name === 'phone en dark' || name === 'desk nl dark',
    async run({ page, another, who, look }) {
      const [girl, therapist] = [who('girl-14'), who('therapist-youth')];
      const file = `/clients/${girl.own[0]}`;
      const room = await another();
      await comeHomeByDemo(room, therapist.key);
      assert.equal((await room.goto(`${file}/appointments`)).status(), 200);

      assert.equal(await signIn(page, girl), '/terms');
      await inLanguage(page, look.lang);
      await fine(page);
      assert.equal(await acceptTerms(page), '/home');
      await fine(page);
      const next = page.locator('section.next');
      // Whom she sees next depends on the hour at which the demo was sown.
      const whom = new RegExp([therapist.name, who('group-leader-youth').name].join('|'));
      await next.getByText(whom).waitFor();
      const soonest = await next.locator(`a[href^="${file}/appointments/"]`).getAttribute('href');

      await follow(page, page.locator('nav a[href="/appointments"]'));
      await fine(page);
      await follow(page, page.locator(`main a[href="${file}/appointments"]`));
      await fine(page);
      await follow(page, page.locator(`main a[href="${soonest}"]`));
      await fine(page);
      await page.getByText(whom).first().waitFor();

      await page.goto(file);
      await fine(page);
      await follow(page, page.locator(`main a[href="${file}/access-log"]`));
      await fine(page);
      const line = (name) => page.locator('main li.row').filter({ hasText: name }).filter({ hasText: LOOKED[look.lang] });
      await line(therapist.name).first().waitFor();
      await line(YOU[look.lang]).first().waitFor();
      await asksWhy(page, line(therapist.name).first(), look, fine);

      await signOut(page);
      await fine(page);
      for (let pressed = 0; pressed < 4; pressed += 1) {
        await page.goBack();
        const text = await page.locator('body').innerText();
        assert.ok(!whom.test(text), `back at ${pathOf(page)} shows her therapist`);
        assert.ok(!text.includes(girl.name.split(' ')[0]), `back at ${pathOf(page)} shows her name`);
      }
    },
  },
  {
    name: 'the same without JavaScript',
    javaScript: false,
    looks: ({ size, lang }) => (size === 'phone') === (lang === 'en'),
    async run({ page, who, look }) {
      const girl = who('girl-14');
      const file = `/clients/${girl.own[0]}`;
      assert.equal(await signIn(page, girl, { each: noScroll }), '/terms');
      await inLanguage(page, look.lang);
      assert.equal(await acceptTerms(page), '/home');
      await noScroll(page);
      await follow(page, page.locator('nav a[href="/appointments"]'));
      await follow(page, page.locator(`main a[href="${file}/appointments"]`));
      await noScroll(page);
      await follow(page, page.locator(`main a[href^="${file}/appointments/"]`).first());
      await noScroll(page);
      await page.goto(file);
      await follow(page, page.locator(`main a[href="${file}/access-log"]`));
      await noScroll(page);
      const line = page.locator('main li.row').filter({ hasText: LOOKED[look.lang], has: page.locator('a[href*="/questions/why"]') }).first();
      await line.waitFor();
      await asksWhy(page, line, look, noScroll);
      await signOut(page);
      await page.goto('/home');
      assert.equal(pathOf(page), '/sign-in');
    },
  },
];
