// The portal under test: started, asked whether it is ready, stopped, removed.
//
// The demo is seeded once; every journey then gets a copy of that folder and a
// portal of its own. So each begins from the same state, in any order, some at a
// time, and a sign-in code used in one may be used in the next.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const READY_WITHIN = 120_000;
const STOP_WITHIN = 10_000;
const COMMAND_LIMIT = 60_000;

const running = new Set();
const folders = new Set();

/** Seeds a demo and stops it; returns the folder that `startCopy` copies. */
export async function seed(program) {
  const folder = scratch();
  const portal = await start(program, folder);
  await portal.stop();
  return folder;
}

/**
 * A portal on a copy of `folder`: `{base, elsewhere, failing, folder, personas, run(),
 * restart(), stop(), end()}`, personas by key; `elsewhere` and `failing` are what a journey
 * adds to: other origins it goes to, and paths that are to answer with an error.
 * `run` gives a command of the program this portal's
 * data, `restart` stops it and starts it with other options; `stop` as an
 * operator would, `end` whatever it takes, with its folder.
 */
export async function startCopy(program, folder) {
  const copy = scratch();
  execFileSync('cp', ['-a', `${folder}/.`, copy]);
  return start(program, copy);
}

/** Whatever still stands, at once: for the end of the process. */
export function abandon() {
  for (const child of running) child.kill('SIGKILL');
  for (const folder of folders) remove(folder);
}

async function start(program, folder) {
  const address = `127.0.0.1:${await freePort()}`;
  let serving = await serve(program, folder, address);
  const list = JSON.parse(readFileSync(join(folder, 'personas.json'), 'utf8'));
  return {
    base: `http://${address}`,
    elsewhere: new Set(),
    failing: new Set(),
    folder,
    personas: new Map(list.map((persona) => [persona.key, persona])),
    run: (...words) => run(program, [...words, '--data', folder]),
    restart: async (...options) => {
      await stop(serving);
      serving = await serve(program, folder, address, options);
    },
    stop: () => stop(serving),
    end: () => end(serving, folder),
  };
}

/** Starts the program and waits until it is ready. */
async function serve(program, folder, address, options = []) {
  const child = spawn(program, ['demo', '--data', folder, '--listen', address, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const words = lastWords(child);
  const over = new Promise((resolve) => child.once('close', resolve));
  child.once('error', (error) => words.push(error.message));
  running.add(child);
  over.then(() => running.delete(child));
  if (await ready(`http://${address}`, over)) return { child, over };
  child.kill('SIGKILL');
  throw new Error(`the portal did not get ready: ${words.join('').trim()}`);
}

/** Another command, to its end: `{status, lines, said}`, `lines` of its standard output. */
function run(program, words) {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: COMMAND_LIMIT,
  });
  if (error) throw error;
  return { status, lines: stdout.split('\n').filter(Boolean), said: stderr.trim() };
}

/** The demo promises to end within ten seconds of SIGTERM; later is a failure. */
async function stop({ child, over }) {
  child.kill('SIGTERM');
  const late = await Promise.race([over, sleep(STOP_WITHIN, 'late', { ref: false })]);
  if (late !== 'late') return;
  child.kill('SIGKILL');
  throw new Error('the portal did not end within ten seconds of SIGTERM');
}

/** Whether or not it was stopped before: nothing of it stays. */
async function end({ child, over }, folder) {
  child.kill('SIGKILL');
  await over;
  remove(folder);
}

async function ready(base, over) {
  const deadline = Date.now() + READY_WITHIN;
  let ended = false;
  over.then(() => (ended = true));
  while (!ended && Date.now() < deadline) {
    const answer = await fetch(`${base}/health`).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.status === 200) return true;
    await sleep(50);
  }
  return false;
}

function lastWords(child) {
  const words = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      words.push(data.toString());
      if (words.length > 20) words.shift();
    });
  }
  return words;
}

function scratch() {
  const folder = mkdtempSync(join(tmpdir(), 'empower-e2e-'));
  folders.add(folder);
  return folder;
}

function remove(folder) {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  folders.delete(folder);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
