// Passkeys: makes one, signs in with one, proves with one. The browser talks to the device; the portal says
// what is asked and judges the answer. Not needed: where it cannot be, the page says so and has other ways.

const can = "credentials" in navigator && "PublicKeyCredential" in window;
const FOUR_MINUTES = 240_000;
let suggesting;

const bytes = (text) => {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
};
const text = (buffer) => {
  const plain = String.fromCharCode(...new Uint8Array(buffer));
  return btoa(plain).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

/** What the portal asks, with bytes where the browser wants bytes. */
async function asked(href) {
  const answer = await fetch(href, { cache: "no-store", headers: { accept: "application/json" } });
  if (!answer.ok || answer.redirected) throw new Error("not asked");
  const options = await answer.json();
  options.challenge = bytes(options.challenge);
  if (options.user) options.user.id = bytes(options.user.id);
  for (const list of [options.allowCredentials, options.excludeCredentials]) {
    for (const one of list ?? []) one.id = bytes(one.id);
  }
  return options;
}

/** The answer of the device, as it is sent. */
function written(credential) {
  const response = {};
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (credential.response[part]) response[part] = text(credential.response[part]);
  }
  return JSON.stringify({ id: credential.id, type: credential.type, response });
}

async function ask(kind, href) {
  suggesting?.abort();
  const publicKey = await asked(href);
  const credential = await navigator.credentials[kind]({ publicKey });
  return written(credential);
}

/** Whether this is the site that passkeys are for. */
function here(site) {
  return location.hostname === site || location.hostname.endsWith(`.${site}`);
}

function show(place, part, shown) {
  for (const found of place.querySelectorAll(`[data-${part}]`)) found.hidden = !shown;
}

/** Says that it did not go through, or no longer. Where it is said is always there: only so it is read out. */
function fail(place, failed) {
  for (const found of place.querySelectorAll("[data-failed]")) {
    found.classList.toggle("unseen", !failed);
    found.textContent = failed ? found.dataset.failed : "";
  }
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const fits = can && here(form.dataset.site);
  show(form, "can", fits);
  show(form, "without", !can);
  show(form, "elsewhere", can && !fits);
  let answered = false;
  form.addEventListener("submit", async (event) => {
    if (answered) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    fail(form, false);
    try {
      form.elements.credential.value = await ask(form.dataset.passkey, form.dataset.options);
      answered = true;
      form.submit();
    } catch {
      fail(form, true);
    }
  }, { capture: true });
  if (fits && form.closest("[data-suggests]")) suggest(form);
}

/** Lets the browser itself suggest a passkey at the field for the user name. */
async function suggest(form) {
  if (!(await PublicKeyCredential.isConditionalMediationAvailable?.())) return;
  for (;;) {
    const begun = new AbortController();
    suggesting = begun;
    // What is asked is good for five minutes: it is asked anew before that.
    const again = setTimeout(() => begun.abort("again"), FOUR_MINUTES);
    try {
      const publicKey = await asked(form.dataset.options);
      const credential = await navigator.credentials.get({ publicKey, mediation: "conditional", signal: begun.signal });
      form.elements.credential.value = written(credential);
      form.submit();
      return;
    } catch {
      if (begun.signal.reason !== "again") return;
    } finally {
      clearTimeout(again);
    }
  }
}

// Where a form asks for a proof beside what it is about: the proof goes ahead, and then the form.
for (const place of document.querySelectorAll("[data-prove]")) {
  const button = place.querySelector("button");
  if (!button || !can) continue;
  show(place, "can", true);
  button.addEventListener("click", async () => {
    fail(place, false);
    try {
      const credential = await ask("get", `${place.dataset.prove}/options`);
      const body = new URLSearchParams({ credential });
      const answer = await fetch(place.dataset.prove, { method: "POST", body, redirect: "manual" });
      if (answer.type !== "opaqueredirect" && !answer.ok) throw new Error("not right");
      const form = place.closest("form");
      form.requestSubmit(form.querySelector("button:not([type=button])"));
    } catch {
      fail(place, true);
    }
  });
}
