// Makes the journeys of `journeys/` and says how they went.
//
//   EMPOWER_BIN=… node run.mjs [--all] [PART OF A NAME]
//
// One line a journey and look, `N passed, N failed` at the end, exit status 1
// when one failed, with a picture of the last page in `out/`. How to write a
// journey stands in README.md.

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { abandon, seed, startCopy } from './lib/demo.mjs';
import { contextOptions, looks } from './lib/looks.mjs';
import { watch } from './lib/watch.mjs';

const FLAGS = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const STEP_LIMIT = 15_000;
const JOURNEY_LIMIT = 120_000;
// More than there are processors: half of its time a journey waits for a page to come to rest.
const AT_ONCE = Math.min(availableParallelism() + 1, 4);
const OUT = new URL('out/', import.meta.url);

process.on('exit', abandon);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

const words = process.argv.slice(2);
const program = process.env.EMPOWER_BIN;
if (!program) {
  console.error('EMPOWER_BIN must name the portal to test; `cargo xtask test --only browser` does so');
  process.exit(2);
}

const trips = await plan(words.filter((word) => !word.startsWith('--')), words.includes('--all'));
rmSync(OUT, { recursive: true, force: true });
const browser = await chromium.launch({
  executablePath: process.env.EMPOWER_CHROMIUM ?? '/usr/bin/chromium',
  args: FLAGS,
});
const folder = await seed(program).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
let passed = 0;
const waiting = [...trips];
const worker = async () => {
  for (let trip = waiting.shift(); trip; trip = waiting.shift()) {
    // Not `passed += await …`: that would add to what `passed` was before the journey.
    if (await make(trip)) passed += 1;
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, worker));
await browser.close();

console.log(`${passed} passed, ${trips.length - passed} failed`);
process.exit(passed > 0 && passed === trips.length ? 0 : 1);

/** Every journey in every look it wants, those whose name holds all the words. */
async function plan(parts, all) {
  const files = readdirSync(new URL('journeys/', import.meta.url)).filter((name) => name.endsWith('.mjs'));
  const found = [];
  for (const file of files.sort()) {
    const { default: journeys } = await import(`./journeys/${file}`);
    for (const journey of journeys) {
      for (const look of looks({ all }).filter(journey.looks ?? (() => true))) {
        found.push({ journey, look, title: `${basename(file, '.mjs')}: ${journey.name} (${look.name})` });
      }
    }
  }
  return found.filter(({ title }) => parts.every((part) => title.includes(part)));
}

/** One journey in one look, on a portal of its own; whether it went well. */
async function make({ journey, look, title }) {
  const begin = performance.now();
  const told = (mark) => `${mark} ${title}, ${((performance.now() - begin) / 1000).toFixed(1)} s`;
  let portal;
  try {
    portal = await startCopy(program, folder);
    if (journey.host) portal.base = portal.base.replace('127.0.0.1', journey.host);
    await travel(portal, journey, look, title);
    console.log(told('ok  '));
    return true;
  } catch (error) {
    const own = error.stack?.split('\n').find((line) => line.includes('/journeys/'))?.trim() ?? '';
    console.log(`${told('FAIL')}\n  ${error.message.replaceAll('\n', '\n  ')}\n  ${own}`);
    return false;
  } finally {
    await portal?.end();
  }
}

async function travel(portal, journey, look, title) {
  const opened = [];
  const complaints = [];
  const another = async () => {
    const options = { baseURL: portal.base, javaScript: journey.javaScript ?? true };
    const context = await browser.newContext(contextOptions(look, options));
    context.setDefaultTimeout(STEP_LIMIT);
    watch(context, portal, complaints);
    opened.push(context);
    return context.newPage();
  };
  const who = (key) => {
    const persona = portal.personas.get(key);
    if (!persona) throw new Error(`the demo has no persona ${key}`);
    return persona;
  };
  const page = await another();
  try {
    const limit = sleep(JOURNEY_LIMIT, undefined, { ref: false }).then(() => {
      throw new Error(`not done after ${JOURNEY_LIMIT / 1000} s`);
    });
    await Promise.race([journey.run({ page, another, who, look, portal, base: portal.base }), limit]);
    if (complaints.length > 0) throw new Error([...new Set(complaints)].join('\n'));
    await portal.stop();
  } catch (error) {
    error.message += `\n  picture: ${await picture(page, title)}`;
    throw error;
  } finally {
    for (const context of opened) await context.close();
  }
}

async function picture(page, title) {
  mkdirSync(OUT, { recursive: true });
  const name = `${title.replaceAll(/[^A-Za-z0-9-]+/g, '-').replace(/-$/, '')}.png`;
  const path = new URL(name, OUT).pathname;
  const taken = page.screenshot({ path, fullPage: true, timeout: 5_000 });
  return taken.then(() => `e2e/out/${name}`, () => 'could not be taken');
}
