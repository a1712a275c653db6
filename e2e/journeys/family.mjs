// A father of three: all his files on one page, one calendar over all, from one
// child to the other by the bar that says for whom he looks. He asks the eldest
// to share; she says not now, and not a word on his pages is another.

import assert from 'node:assert/strict';
import { comeHomeByDemo, enterOn, fine, follow, noScroll, tabTo } from '../lib/portal.mjs';

export default [
  {
    name: 'he goes from one child to another, asks the eldest, and is never told no',
    looks: ({ name }) => name === 'phone nl light',
    run: (tools) => asksAround(tools, fine),
  },
  {
    name: 'the same without JavaScript',
    javaScript: false,
    looks: ({ name }) => name === 'desk en light',
    run: (tools) => asksAround(tools, noScroll),
  },
];

async function asksAround({ page, another, who, look }, check) {
  const [father, eldest] = [who('parent-of-three'), who('eldest-of-three')];
  const file = `/clients/${eldest.own[0]}`;
  await comeHomeByDemo(page, father.key, look);
  await check(page);
  await follow(page, page.locator('main a[href="/mine"]'));
  await check(page);
  for (const id of father.acts_for) await page.locator(`main a[href="/clients/${id}"]`).waitFor();

  await follow(page, page.locator('main a[href="/calendar"]'));
  await check(page);
  const all = await page.locator('main li a.row').count();
  await follow(page, page.locator(`main nav a[href="/calendar?of=${eldest.own[0]}"]`));
  await check(page);
  await page.locator('main nav a[aria-current="true"]').getByText('Nynke').waitFor();
  assert.ok((await page.locator('main li a.row').count()) < all, 'hers alone are fewer');

  await page.goto(file);
  await page.locator('aside.acting').getByText(eldest.name).waitFor();
  await enterOn(page, page.locator('aside.acting a[href="/mine"]'));
  await page.waitForURL('**/mine');
  await page.goto(`${file}/wish`);
  await check(page);
  await tabTo(page, page.locator('[name=messages]'));
  await page.keyboard.press('Space');
  await follow(page, page.locator(`form[action="${file}/wish"] button`));
  await check(page);
  await page.goto(`${file}/wish`);
  const before = await page.locator('main').innerText();

  await saysNotNow(await another(), { eldest, about: `${file}/network/${father.person_id}`, look, check });
  await page.reload();
  assert.equal(await page.locator('main').innerText(), before);
}

/** Finds the question at home, looks how it would be, and says not now. */
async function saysNotNow(room, { eldest, about, look, check }) {
  await comeHomeByDemo(room, eldest.key, look);
  await check(room);
  await follow(room, room.locator(`main a[href="${about}"]`));
  await check(room);
  await follow(room, room.locator('section[aria-labelledby=wish] [name=step][value=look]'));
  await check(room);
  await room.goto(about);
  await follow(room, room.locator(`form[action="${about}/wish"] button`));
  await check(room);
  await room.goto('/home');
  assert.equal(await room.locator(`main a[href="${about}"]`).count(), 0, 'it is gone from home');
}
