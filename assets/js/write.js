// Writing that never loses: what is typed is kept on the server as a draft, sent once however often
// it is pressed, and stays on the page when sending fails. Not needed: without it the form is sent
// like any other, and "keep for later" keeps it.

const PAUSE = 1200;
const LARGE = 60_000;

for (const form of document.querySelectorAll("form[data-write]")) watch(form);
copying(document);

function watch(form) {
  const state = form.querySelector("[data-state]");
  let timer;
  let keeping = Promise.resolve();
  let changed = false;
  let sending = false;
  // Whether what is being sent was heard to have been sent.
  let heard = false;

  form.addEventListener("input", () => {
    changed = true;
    clearTimeout(timer);
    timer = setTimeout(() => keep(), PAUSE);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit(form.querySelector("[value=send]"));
  });
  form.addEventListener("live:keep", ({ detail }) => {
    const kept = keep();
    detail?.push(kept);
  });
  form.addEventListener("live:again", ({ detail }) => {
    const typed = form.elements.text.value.trim();
    if (typed && detail.includes(typed)) {
      heard = sending;
      return sending || wasSent();
    }
    // Something else may have been sent elsewhere, and this thrown away there.
    changed ||= Boolean(typed);
    keep(true);
  });
  form.addEventListener("live:say", (event) => say(event.detail));
  document.addEventListener("visibilitychange", () => document.hidden && keep());
  addEventListener("pagehide", () => keep());
  addEventListener("online", () => keep());
  form.addEventListener("submit", (event) => {
    if (event.submitter?.value === "later") return;
    event.preventDefault();
    event.stopPropagation();
    if (!sending) send();
  });

  if (location.hash === "#sent") {
    say("sent");
    history.replaceState(null, "", "#last");
    document.querySelector("#last")?.scrollIntoView({ block: "end" });
  }

  /** Keeps what stands there; an earlier keeping is waited for, so that the newest comes last. Quietly,
   * where the page has something else to say. */
  function keep(quietly = false) {
    clearTimeout(timer);
    if (!changed || sending || form.dataset.shut) return keeping;
    changed = false;
    const body = fields(["form", "to", "subject", "text"]);
    body.set("path", new URL(form.action).pathname);
    keeping = keeping.then(() => post("/messages/draft", body)).then((answer) => {
      const ended = answer?.redirected;
      if (!answer?.ok || ended) changed = true;
      // A form that was shut meanwhile says why, and goes on saying that.
      if (answer?.ok && !form.dataset.shut && (ended || !quietly)) say(ended ? "ended" : "kept");
    });
    return keeping;
  }

  async function send() {
    sending = true;
    clearTimeout(timer);
    press(true);
    say("sending");
    await keeping;
    const body = new URLSearchParams(new FormData(form));
    body.set("then", "send");
    const answer = await post(form.action, body);
    const there = answer && new URL(answer.url).pathname;
    // Signed out, or something else to do first: what was typed stays here.
    if (answer?.redirected && !there.startsWith("/clients/")) return stays("ended");
    const drawn = answer && (await page(answer));
    if (!answer?.redirected && !drawn?.querySelector("form[data-write], #text")) return stays("failed");
    // Until here a ring kept nothing: it would be a draft of what was sent.
    changed = false;
    if (!answer.redirected) instead(drawn);
    else if (there !== location.pathname) location.assign(`${there}#sent`);
    else if (document.querySelector("[data-live-part]")) arrived(drawn);
    else if (drawn.querySelector("[data-live-part]")) afresh();
    else instead(drawn);
  }

  /** It was sent, and the conversation had left this page: it comes again. What is
   * said once, was said to this script, so the page says it by itself. */
  function afresh() {
    history.replaceState(null, "", "#sent");
    location.reload();
  }

  /** It was sent, from another page that was open, or from here while the answer was lost. What was
   * kept of it would stand as not sent, and is thrown away; the page comes again, for what is written
   * next is another message. */
  async function wasSent() {
    clearTimeout(timer);
    sending = true;
    press(true);
    await keeping;
    const body = fields(["form", "to", "subject"]);
    body.set("text", "");
    body.set("path", new URL(form.action).pathname);
    const answer = await post("/messages/draft", body);
    if (!answer?.ok || answer.redirected) return stays("failed");
    changed = false;
    form.elements.text.value = "";
    afresh();
  }

  /** It was not sent as far as is known, and everything can be changed again. */
  function stays(why) {
    const sent = heard;
    heard = false;
    sending = false;
    press(false);
    changed = true;
    if (sent) return wasSent();
    say(why);
  }

  /** It was sent, and this is the same conversation: its new parts, and an empty field. */
  function arrived(fresh) {
    const other = fresh.querySelector("form[data-write]");
    if (!other) return location.reload();
    for (const part of document.querySelectorAll("[data-live-part]")) {
      const drawn = fresh.querySelector(`[data-live-part="${part.dataset.livePart}"]`);
      if (drawn) part.replaceChildren(...[...drawn.childNodes].map((node) => document.importNode(node, true)));
    }
    // The server may have kept something that was changed while it was sent.
    for (const name of ["form", "seen", "text"]) form.elements[name].value = other.elements[name].value;
    form.querySelector(".says")?.remove();
    form.querySelectorAll(".error").forEach((error) => error.remove());
    heard = false;
    form.elements.text.removeAttribute("aria-invalid");
    press(false);
    state.textContent = fresh.querySelector("main > .says.line")?.textContent.trim() ?? "";
    delete state.dataset.says;
    form.querySelector(".buttons.again").hidden = true;
    sending = false;
    form.elements.text.focus({ preventScroll: true });
    document.querySelector("#last")?.scrollIntoView({ block: "end" });
  }

  /** The server answered with a page in place of sending: what is wrong, or that this is not there. */
  function instead(fresh) {
    const drawn = fresh.querySelector("main");
    const here = document.querySelector("main");
    here.dispatchEvent(new Event("live:stop"));
    here.replaceChildren(...[...drawn.childNodes].map((node) => document.importNode(node, true)));
    for (const other of here.querySelectorAll("form[data-write]")) watch(other);
    copying(here);
    (here.querySelector("[aria-invalid], [role=alert]") ?? here).focus();
    here.querySelector("[role=alert], .error")?.scrollIntoView({ block: "center" });
  }

  /** In words; who was signed out can sign in beside this page, which keeps what was typed. */
  function say(what) {
    state.textContent = state.dataset[what];
    state.dataset.says = what;
    form.querySelector(".buttons.again")?.toggleAttribute("hidden", what !== "ended");
  }

  function fields(names) {
    const all = new FormData(form);
    return new URLSearchParams(names.map((name) => [name, all.get(name) ?? ""]));
  }

  function press(down) {
    for (const button of form.querySelectorAll("button")) {
      if (down) button.setAttribute("aria-disabled", "true");
      else button.removeAttribute("aria-disabled");
    }
    // What is typed while it is on its way would be in no message.
    for (const field of form.querySelectorAll("input:not([type=hidden]), textarea")) field.readOnly = down;
  }
}

async function post(to, body) {
  const keepalive = body.toString().length < LARGE;
  return fetch(to, { method: "POST", body, keepalive }).catch(() => undefined);
}

async function page(answer) {
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** Buttons that copy, as on pages that come with a script for it. */
function copying(root) {
  for (const button of root.querySelectorAll("[data-copy]")) {
    const text = document.getElementById(button.dataset.copy);
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(text.value ?? text.textContent);
        button.textContent = button.dataset.copied;
      } catch {
        text.select?.();
      }
    });
  }
}
