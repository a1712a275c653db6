// Hears that something rang, and asks the page for itself again: the server draws, once more with
// its own check and its line in the log. Only the parts marked `data-live-part` are taken over, so
// that what somebody types stays. Not needed: without it a reload does the same.

const main = document.querySelector("main[data-live]");
let source;
let busy = false;
let again = false;
let left = false;
let came = false;
let pause = 1000;

function open() {
  if (source || left || document.hidden) return;
  source = new EventSource(`${main.dataset.live}?since=${main.dataset.since}`);
  source.addEventListener("open", () => (pause = 1000));
  for (const name of ["message", "read", "right"]) {
    source.addEventListener(name, (event) => {
      main.dataset.since = event.lastEventId;
      came ||= name === "message";
      if ("liveWhole" in main.dataset) leave("right");
      else refresh();
    });
  }
  source.addEventListener("gone", () => leave("gone"));
  source.addEventListener("ended", () => leave("ended"));
  source.addEventListener("error", () => {
    // The browser comes back by itself, unless it was told that there is nothing.
    if (source?.readyState === EventSource.CLOSED) {
      close();
      refresh();
      setTimeout(open, pause);
      pause = Math.min(pause * 2, 60_000);
    }
  });
}

function close() {
  source?.close();
  source = undefined;
}

/** Hears no more: the page is another now. */
function stop() {
  left = true;
  close();
}

/** Asks for the page; what rings meanwhile leads to one more asking. */
async function refresh() {
  if (busy) {
    again = true;
    return;
  }
  if (left) return;
  busy = true;
  try {
    const answer = await fetch(location.pathname + location.search, { cache: "no-store" });
    if (left) return;
    if (answer.redirected) leave("ended");
    else if (answer.status === 404) leave("gone");
    else if (answer.ok) take(new DOMParser().parseFromString(await answer.text(), "text/html"));
  } catch {
    // No network: the stream comes back when it can, and rings then.
  }
  busy = false;
  if (again) {
    again = false;
    refresh();
  }
}

/** Takes over the parts of a page that was drawn just now. */
function take(page) {
  const fresh = page.querySelector("main");
  if (!fresh) return;
  const bubbles = main.querySelectorAll(".bubble:not(.mine)").length;
  const before = new Set(mine().map((bubble) => bubble.id));
  const atEnd = main.querySelector("#last")?.getBoundingClientRect().top <= innerHeight;
  for (const part of main.querySelectorAll("[data-live-part]")) {
    const other = fresh.querySelector(`[data-live-part="${part.dataset.livePart}"]`);
    if (!other || other.innerHTML === part.innerHTML) continue;
    replace(part, other);
    if (came && part.dataset.livePart === "threads") say("arrived");
  }
  if (came) {
    const fresh = mine().filter((bubble) => !before.has(bubble.id));
    const detail = fresh.map((bubble) => bubble.querySelector(".said").textContent.trim());
    main.querySelector("form[data-write]")?.dispatchEvent(new CustomEvent("live:again", { detail }));
  }
  came = false;
  const seen = fresh.querySelector("[name=seen]");
  const known = main.querySelector("[name=seen]");
  if (seen && known) known.value = seen.value;
  if (fresh.dataset.since) main.dataset.since = fresh.dataset.since;
  count(page);
  if (main.querySelectorAll(".bubble:not(.mine)").length > bubbles) {
    say("arrived");
    if (atEnd) main.querySelector("#last").scrollIntoView({ block: "end" });
  }
  // Who may write here has changed: with something typed it stays, to be copied.
  if (Boolean(main.querySelector("[data-write]")) !== Boolean(fresh.querySelector("[data-write]"))) {
    if (typed()) shut(fresh.querySelector(".says")?.textContent ?? "");
    else location.reload();
  }
}

/** The messages of one's own on the page. */
function mine() {
  return [...main.querySelectorAll(".bubble.mine")];
}

/** Replaces what stands in a part; the focus and what was opened stay where they are. */
function replace(part, other) {
  const focused = part.contains(document.activeElement) ? document.activeElement : undefined;
  const opened = part.querySelector("details")?.open;
  part.replaceChildren(...[...other.childNodes].map((node) => document.importNode(node, true)));
  if (opened) part.querySelector("details")?.setAttribute("open", "");
  if (focused) {
    const href = focused.getAttribute("href");
    // A row leads to what is new in it, or to its end.
    const there = (link) => link.getAttribute("href").split("#")[0] === href.split("#")[0];
    if (href) [...part.querySelectorAll("a[href]")].find(there)?.focus();
    if (!href && focused.matches("summary")) part.querySelector("summary")?.focus();
  }
}

/** The counts in the bar. */
function count(page) {
  for (const link of document.querySelectorAll("nav.places a")) {
    const other = page.querySelector(`nav.places a[href="${link.getAttribute("href")}"]`);
    if (other && other.innerHTML !== link.innerHTML) link.innerHTML = other.innerHTML;
  }
}

/** The page may not be seen any more, or the session has ended. What was typed stays. */
function leave(why) {
  stop();
  if (!typed()) {
    location.reload();
    return;
  }
  for (const child of [...main.children]) {
    if (!child.matches("form[data-write], .help, #last")) child.remove();
  }
  document.querySelector("aside.acting")?.remove();
  if (why === "gone") shut();
  say(why);
}

/** Nothing can be sent from here any more; the text can be copied. */
function shut(words) {
  const form = main.querySelector("form[data-write]");
  if (!form) return;
  // Once more to the server, where it can be found later.
  form.dispatchEvent(new Event("live:keep"));
  for (const buttons of form.querySelectorAll(".buttons:not(.rescue)")) buttons.remove();
  form.querySelector(".rescue").hidden = false;
  for (const field of form.querySelectorAll("input, textarea")) field.readOnly = true;
  form.dataset.shut = "yes";
  if (words) form.querySelector("[data-state]").textContent = words.trim();
}

function typed() {
  return main.querySelector("form[data-write] textarea")?.value.trim();
}

/** The form says it, at the place where one writes; without a form it is there to be heard. */
function say(what) {
  const form = main.querySelector("form[data-write]");
  if (form) form.dispatchEvent(new CustomEvent("live:say", { detail: what }));
  else document.querySelector("[data-ears]").textContent = document.querySelector("[data-ears]").dataset[what] ?? "";
}

if (main && "EventSource" in window) {
  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  main.addEventListener("live:refresh", refresh);
  main.addEventListener("live:stop", stop);
  open();
}
