// A program elsewhere that says who somebody is: the certified `oidc-provider`, with a sign-in page
// of its own. What it knows is in memory, and gone with it.

import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const PASSWORD = 'geheim-van-de-proef';
/** How surely it can know somebody, and what of that the portal wants. */
const WEAK = 'urn:proef:one';
const SURE = 'urn:proef:two';

/** An issuer for this portal, and the file with which a demo knows it: `{origin, stop()}`. */
export async function startIssuer(portal) {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${server.address().port}`;
  const provider = await quietly((Provider) => new Provider(origin, settings(`${portal.base}/sign-in/back/werk`)));
  const answer = provider.callback();
  server.on('request', (request, response) => {
    const own = request.url.startsWith('/interaction/');
    const done = own ? interact(provider, request, response) : answer(request, response);
    Promise.resolve(done).catch((error) => response.writeHead(400).end(String(error)));
  });
  configure(portal.folder, origin);
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { origin, stop };
}

/** It says at length that memory is no place for real users; a journey knows. */
async function quietly(make) {
  const { info, warn } = console;
  Object.assign(console, { info: () => {}, warn: () => {} });
  try {
    const { default: Provider } = await import('oidc-provider');
    return make(Provider);
  } finally {
    Object.assign(console, { info, warn });
  }
}

function settings(back) {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  const minutes = () => 600;
  return {
    clients: [{ client_id: 'portaal', client_secret: PASSWORD, redirect_uris: [back] }],
    jwks: { keys: [{ ...key, kid: 'journey', use: 'sig', alg: 'RS256' }] },
    ttl: { AccessToken: minutes, AuthorizationCode: minutes, Grant: minutes, IdToken: minutes, Interaction: minutes, Session: minutes },
    acrValues: [WEAK, SURE],
    cookies: { keys: ['only for this journey'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
    // Whoever signs in here lets the portal know who they are.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  };
}

/** Its sign-in page: a name, and with how much. */
async function interact(provider, request, response) {
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><html lang="en"><title>Issuer</title><link rel="icon" href="data:,">
      <h1>Issuer</h1><form method="post"><input name="login" aria-label="name">
      <button name="how" value="sure">sure</button><button name="how" value="weak">weak</button>
      <button name="how" value="no">no</button></form></html>`);
    return;
  }
  let body = '';
  for await (const part of request) body += part;
  const typed = new URLSearchParams(body);
  const how = typed.get('how');
  const login = { accountId: typed.get('login'), acr: how === 'sure' ? SURE : WEAK, remember: false };
  const result = how === 'no' ? { error: 'access_denied' } : { login };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

/** What an operator would write of it. */
function configure(folder, origin) {
  writeFileSync(join(folder, 'issuer.password'), PASSWORD, { mode: 0o600 });
  writeFileSync(join(folder, 'issuers.toml'), `
    [[issuer]]
    key = "werk"
    name = "Kompaswerk"
    kind = "staff"
    labels = ["kompas"]
    issuer = "${origin}"
    country = "NL"
    client_id = "portaal"
    password_file = "issuer.password"
    acr = ["${SURE}"]
  `);
}
