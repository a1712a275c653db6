// One's own profile: another e-mail address, proven by a code that went there; a picture chosen, cut out,
// kept with consent and taken away.

import assert from 'node:assert/strict';
import { arrives, comeHomeByDemo, fine, submit } from '../lib/portal.mjs';

const NEW = 'nieuw.adres@example.org';

export default [
  {
    name: 'another e-mail address, and a picture put up and removed',
    looks: ({ name }) => name === 'phone nl light' || name === 'desk en light',
    async run({ page, look }) {
      await comeHomeByDemo(page, 'girl-17', look);
      await page.goto('/me');
      await page.locator('main a[href="/me/profile"]').click();
      await fine(page);
      await page.locator('main a[href="/me/profile/email"]').click();
      await page.locator('[name=value]').fill('geen-adres@');
      await page.locator('form[action="/me/profile/email"]').evaluate((form) => (form.noValidate = true));
      await submit(page, '[name=value]');
      await page.locator('[aria-invalid=true]').first().waitFor();
      await fine(page);
      await page.locator('[name=value]').fill(NEW);
      await submit(page, '[name=value]');
      await page.locator('[name=contact_code]').waitFor();
      await fine(page);
      const code = await coded(page);
      await page.goto('/me/profile/email');
      await page.locator('[name=contact_code]').fill(code);
      await submit(page, '[name=contact_code]');
      await arrives(page, (path) => path === '/me/profile');
      await page.getByText(NEW).waitFor();
      await fine(page);

      await page.locator('main a[href="/me/photo"]').click();
      await page.locator('[name=photo]').setInputFiles({ name: 'a.png', mimeType: 'image/png', buffer: await drawn(page) });
      await page.locator('canvas').waitFor();
      await page.locator('#zoom').focus();
      for (let n = 0; n < 5; n += 1) await page.keyboard.press('ArrowRight');
      assert.equal(await page.locator('#zoom').inputValue(), '150');
      await fine(page);
      await page.locator('[name=agree]').check();
      await submit(page, '[name=agree]');
      const kept = page.locator('img.face').first();
      await kept.waitFor();
      assert.equal(await kept.evaluate((img) => img.decode().then(() => img.naturalWidth)), 256);
      await fine(page);
      await page.locator('details.sure summary').click();
      await page.locator('form[action="/me/photo/remove"] button').click();
      await page.locator('img.face').waitFor({ state: 'detached' });
      await fine(page);
    },
  },
];

/** The newest code in the outbox of the demo. */
async function coded(page) {
  await page.goto('/demo');
  const text = await page.locator('#messages').innerText();
  const found = text.match(/\d{3} \d{3}/);
  assert.ok(found, 'a code was sent');
  return found[0];
}

/** A picture, as a file. */
async function drawn(page) {
  const url = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 640;
    canvas.height = 480;
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#4a7';
    pen.fillRect(0, 0, 640, 480);
    pen.fillStyle = '#fd5';
    pen.arc(320, 240, 120, 0, 7);
    pen.fill();
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(url.split(',')[1], 'base64');
}
