// Says two minutes before that the session ends, and lets one stay. At the end the page clears itself, and
// what was typed is kept for its writer. Not needed: without it the portal asks to sign in, and what is sent
// then is kept as well. Asking how long it lasts is no use of the session.
const BEFORE = 120;
/** So long the page waits at most for what was typed to be kept. */
const PATIENCE = 4000;
const SECRET = new Set(["password", "hidden", "submit", "button"]);

const box = document.querySelector("[data-ending]");
const said = box.querySelector("[aria-live]");
const button = box.querySelector("button");
const { whose } = box.dataset;
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("session") : undefined;
let ends;
let last;
let timer;
let focused;
let over = false;

/** It lasts so many seconds still, and at most so many. Other tabs of the same account hear of it. */
function lasts(idle, most, tell = true) {
  ends = Date.now() + idle * 1000;
  last = Date.now() + most * 1000;
  if (tell) tabs?.postMessage({ whose, ends, last });
  if (idle > BEFORE) hide();
  arm();
}

function arm() {
  clearTimeout(timer);
  const left = ends - Date.now();
  // A little later than the end, so that it is over when asked.
  timer = setTimeout(ask, left > BEFORE * 1000 ? left - BEFORE * 1000 : Math.max(left, 0) + 1000);
}

/** Asks how long it lasts: another tab may have used it. */
async function ask() {
  if (over) return;
  const answer = await fetch("/session", { cache: "no-store" }).catch(() => undefined);
  if (!answer?.ok) {
    clearTimeout(timer);
    timer = setTimeout(ask, 15_000);
    return;
  }
  await hear(answer);
}

async function hear(answer) {
  const [idle, most, who] = (await answer.text()).split(" ");
  if (answer.status !== 200 || who === undefined) return end();
  // Somebody else is signed in on this browser by now.
  if (who !== whose) return end();
  lasts(Number(idle), Number(most));
  if (Number(idle) <= BEFORE) warn();
}

function warn() {
  if (box.hidden) focused = document.activeElement;
  box.hidden = false;
  const sure = last - ends < 1000;
  button.hidden = sure;
  const words = sure ? box.dataset.sure : box.dataset.soon;
  if (said.textContent !== words) said.textContent = words;
}

function hide() {
  if (box.contains(document.activeElement)) focused?.focus();
  box.hidden = true;
  said.textContent = "";
}

button.addEventListener("click", async () => {
  const answer = await fetch("/session", { method: "POST", body: new URLSearchParams() }).catch(() => undefined);
  if (!answer) return;
  if (answer.redirected) return end();
  await hear(answer);
  if (!box.hidden || over) return;
  // What came of it is said, and goes by itself.
  box.hidden = false;
  button.hidden = true;
  said.textContent = box.dataset.stayed;
  setTimeout(() => said.textContent === box.dataset.stayed && hide(), 6000);
});

/** The session is over: what was typed is kept, nothing stays to be seen, and the portal asks to sign in. */
async function end() {
  if (over) return;
  over = true;
  clearTimeout(timer);
  const main = document.querySelector("main");
  main.dispatchEvent(new Event("live:stop"));
  const kept = [...document.forms].filter(typed).map(keep);
  document.body.replaceChildren();
  await Promise.race([Promise.all(kept), new Promise((done) => setTimeout(done, PATIENCE))]);
  location.replace(location.pathname + location.search);
}

/** Whether somebody typed or chose something in this form. */
function typed(form) {
  return form.method === "post" && [...form.elements].some((field) => field.name && changed(field));
}

function changed(field) {
  if (SECRET.has(field.type) || field.name === "code") return false;
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.options) return [...field.options].some((option) => option.selected !== option.defaultSelected);
  return field.value !== field.defaultValue;
}

/** Sends a form only to be kept: nothing else comes of it, whoever is signed in by now. */
function keep(form) {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const field = form.elements[name];
    if (field?.type !== "password" && name !== "code" && typeof value === "string") body.append(name, value);
  }
  return fetch(form.action, { method: "POST", body, headers: { "empower-keep": whose } }).catch(() => undefined);
}

tabs?.addEventListener("message", ({ data }) => {
  if (data.whose !== whose || data.ends <= ends) return;
  lasts((data.ends - Date.now()) / 1000, (data.last - Date.now()) / 1000, false);
});

// Timers sleep with the machine, and a page that comes back from the browser's memory may be somebody else's.
addEventListener("pageshow", (event) => event.persisted && ask());
document.addEventListener("visibilitychange", () => !document.hidden && ask());

lasts(Number(box.dataset.idle), Number(box.dataset.last));
if (Number(box.dataset.idle) <= BEFORE) warn();
