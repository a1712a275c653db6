// Leaving quickly: the button, or Escape three times. The page is blank at once, what is being written is
// kept as a draft, the session ends, and another page stands in the place of this one. Not needed: without
// it the button sends its form, and the answer leads on.
const TIMES = 3;
const WITHIN = 1500;
/** So long a draft may take to be kept; nobody waits longer to be gone. */
const PATIENCE = 700;

const form = document.querySelector("form[data-leave]");
let pressed = [];
let left = false;

async function leave() {
  if (left) return;
  left = true;
  const to = form.dataset.leave;
  const kept = [];
  for (const writing of document.querySelectorAll("form[data-write]")) {
    writing.dispatchEvent(new CustomEvent("live:keep", { detail: kept }));
  }
  document.querySelector("main")?.dispatchEvent(new Event("live:stop"));
  document.title = new URL(to).hostname;
  document.body.replaceChildren();
  if (kept.length > 0) await Promise.race([Promise.all(kept), new Promise((done) => setTimeout(done, PATIENCE))]);
  fetch(form.action, { method: "POST", body: new URLSearchParams(), keepalive: true }).catch(() => undefined);
  location.replace(to);
}

form?.addEventListener("submit", (event) => {
  event.preventDefault();
  event.stopPropagation();
  leave();
});

addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.repeat || event.isComposing) return;
  pressed = [...pressed.filter((at) => event.timeStamp - at < WITHIN), event.timeStamp];
  if (form && pressed.length >= TIMES) leave();
});

// A page that comes back from the browser's memory is asked for again: the session has ended.
addEventListener("pageshow", (event) => {
  if (event.persisted && left) location.reload();
});
