// What must not happen on any page, whatever the journey is about: errors in
// scripts, anything the content policy stops, a request to another party, an
// error of the server.

/** Where leaving quickly leads. Going there is no request of a page. */
export const AWAY = 'https://www.knmi.nl/';

/** Watches a browser context and adds what it must not do to `complaints`; a portal says where else
 *  a journey goes, and what is to fail in it. */
export function watch(context, { base, elsewhere, failing }, complaints) {
  context.on('request', (request) => {
    const url = request.url();
    if (url === AWAY && request.isNavigationRequest()) return;
    if (/^(https?|wss?):/.test(url) && new URL(url).origin !== base && !elsewhere.has(new URL(url).origin)) {
      complaints.push(`a request left the portal: ${url}`);
    }
  });
  context.on('response', (response) => {
    if (response.status() >= 500 && !failing.has(pathOf(response.url()))) complaints.push(`${response.status()} at ${pathOf(response.url())}`);
  });
  context.on('weberror', (event) => complaints.push(`script: ${event.error().message}`));
  context.on('console', (message) => {
    // A 404 that a journey asked for is reported here too; that is not an error.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(`console: ${message.text()}`);
    }
  });
}

function pathOf(url) {
  return new URL(url).pathname;
}
