// The way in: a girl of fourteen signs in for the first time, reads and accepts
// the terms, and stands at home. With a pointer, by keyboard, without JavaScript.

import assert from 'node:assert/strict';
import { acceptTerms, axe, noScroll, pathOf, signIn, signInByKeyboard, speaks } from '../lib/portal.mjs';

const girl = 'girl-14';

export default [
  {
    name: 'she signs in with user name, password and code, and meets the terms',
    looks: ({ size, lang }) => (size === 'phone') === (lang === 'nl'),
    async run({ page, who, look }) {
      const fine = async () => {
        await axe(page);
        await noScroll(page);
      };
      await page.goto('/sign-in');
      await speaks(page, look.lang);
      assert.equal(await signIn(page, who(girl), { each: fine }), '/terms');
      await fine();
      assert.equal(await acceptTerms(page), '/home');
      await fine();
      await page.goto('/home');
      assert.equal(pathOf(page), '/home', 'the terms are asked once');
    },
  },
  {
    name: 'she does not get past the terms without an answer',
    looks: ({ size }) => size === 'phone',
    async run({ page, who }) {
      await signIn(page, who(girl));
      await page.goto('/home');
      assert.equal(pathOf(page), '/terms');
    },
  },
  {
    name: 'by keyboard alone',
    looks: ({ size }) => size === 'desk',
    async run({ page, who }) {
      assert.equal(await signInByKeyboard(page, who(girl)), '/terms');
      assert.equal(await acceptTerms(page, { byKeyboard: true }), '/home');
    },
  },
  {
    name: 'without JavaScript',
    javaScript: false,
    looks: ({ scheme, size }) => (scheme === 'dark') === (size === 'phone'),
    async run({ page, who }) {
      assert.equal(await signIn(page, who(girl), { each: noScroll }), '/terms');
      assert.equal(await acceptTerms(page), '/home');
      await noScroll(page);
    },
  },
];
