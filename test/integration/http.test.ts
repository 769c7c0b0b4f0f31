import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import { createApp } from '../../worker/http/app.js';
import { isSignedBy } from '../../worker/http/middleware/require-webhook-signature.js';
import type { Log } from '../../worker/ports.js';
import { sharedFolder } from '../fixtures/shared-folder.js';
import { signWebhook } from '../simulators/store/webhooks.js';

const SECRET = 'c0ffee'.repeat(8);

interface Delivery {
  readonly headers: Record<string, string>;
  readonly body: string;
  readonly secret: string;
}

const deliveriesFolder = new URL('../fixtures/woocommerce/deliveries/', import.meta.url);
const deliveries = readdirSync(deliveriesFolder).map((file) => ({
  file,
  ...(JSON.parse(readFileSync(new URL(file, deliveriesFolder), 'utf8')) as Delivery),
}));

describe('http/app', () => {
  let server: Server;
  let url: string;
  let pokes: string[];
  let events: string[];
  let workerSecret = SECRET;

  const log: Log = {
    debug: () => undefined,
    info: (event) => events.push(event),
    warn: (event) => events.push(event),
    error: (event) => events.push(`ERROR ${event}`),
    child: () => log,
  };

  async function start(): Promise<void> {
    const app = createApp({
      poller: { poke: (trigger) => pokes.push(trigger) },
      log,
      workerSecret,
      metricsToken: 'metrics-token',
      metrics: new Registry(),
      ready: () => Promise.resolve({ redis: true, store: true, connected: false }),
    });
    server = createServer(app);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  }

  beforeEach(async () => {
    pokes = [];
    events = [];
    workerSecret = SECRET;
    await start();
  });
  afterEach(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });

  const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } });
  const signed = (body: string, headers: Record<string, string> = {}) =>
    post('/webhooks/woocommerce', body, {
      'x-wc-webhook-signature': signWebhook(body, SECRET),
      'x-wc-webhook-topic': 'order.updated',
      ...headers,
    });

  it('answers 200 to a signed order and polls once', async () => {
    assert.equal((await signed('{"id":5,"status":"processing"}')).status, 200);
    assert.deepEqual(pokes, ['webhook']);
  });

  const wrong: [string, (body: string) => string | undefined][] = [
    ['no signature', () => undefined],
    ['an empty signature', () => ''],
    ["another store's secret", (body) => signWebhook(body, 'another')],
    ['hex instead of base64', (body) => createHmac('sha256', SECRET).update(body).digest('hex')],
    ['a truncated signature', (body) => signWebhook(body, SECRET).slice(0, -4)],
    ['a signature with a space', (body) => `${signWebhook(body, SECRET)} x`],
    ['the signature of another body', () => signWebhook('{}', SECRET)],
    [
      'base64url instead of base64',
      (body) => signWebhook(body, SECRET).replaceAll('+', '-').replaceAll('/', '_').replace('=', ''),
    ],
    ['SHA-1', (body) => createHmac('sha1', SECRET).update(body).digest('base64')],
  ];
  for (const [name, sign] of wrong) {
    it(`answers 401 without detail to ${name}, and does not poll`, async () => {
      const body = '{"id":5,"status":"completed"}';
      const signature = sign(body);
      const answer = await post(
        '/webhooks/woocommerce',
        body,
        signature === undefined ? {} : { 'x-wc-webhook-signature': signature },
      );
      assert.equal(answer.status, 401);
      assert.deepEqual(await answer.json(), { error: 'bad_signature', message: 'The signature does not match.' });
      assert.deepEqual(pokes, []);
    });
  }

  const hints: [string, string, Record<string, string>, RegExp][] = [
    ['broken JSON', '{"id":', {}, /cannot be read/],
    ['an unknown topic', '{"id":5}', { 'x-wc-webhook-topic': 'coupon.created' }, /does not use/],
    [
      'an error payload',
      '{"code":"woocommerce_rest_cannot_view","message":"x","data":{"status":401}}',
      {},
      /error instead of an order/,
    ],
    ['a checkout draft', '{"id":5,"status":"checkout-draft"}', {}, /unfinished checkout/],
    ['a deleted order', '{"id":5}', { 'x-wc-webhook-topic': 'order.deleted' }, /webhook came/],
    ['a body of zero bytes', '', {}, /cannot be read/],
    ['a JSON number', '7', {}, /cannot be read/],
  ];
  for (const [name, body, headers, said] of hints) {
    it(`answers 200 to ${name} when it is signed, says so in the log and polls`, async () => {
      assert.equal((await signed(body, headers)).status, 200);
      assert.deepEqual(pokes, ['webhook']);
      assert.match(events.join('\n'), said);
    });
  }

  it('answers exactly 200 to the unsigned ping and does nothing', async () => {
    const answer = await post('/webhooks/woocommerce', 'webhook_id=17', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    assert.equal(answer.status, 200);
    assert.deepEqual(pokes, []);
  });

  it('answers 401 to a form that only looks like a ping', async () => {
    const answer = await post('/webhooks/woocommerce', 'webhook_id=17&x=1', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    assert.equal(answer.status, 401);
  });

  it('answers 413 to 2 MiB before it looks at the signature', async () => {
    const body = 'x'.repeat(2 * 1024 * 1024);
    const answer = await post('/webhooks/woocommerce', body, { 'x-wc-webhook-signature': signWebhook(body, SECRET) });
    assert.equal(answer.status, 413);
    assert.equal(((await answer.json()) as { error: string }).error, 'too_large');
    assert.deepEqual(pokes, []);
  });

  it('takes a body of just under 1 MiB', async () => {
    assert.equal((await signed(JSON.stringify({ id: 5, note: 'x'.repeat(1024 * 1024 - 200) }))).status, 200);
  });

  it('takes HTTP/1.0, which WooCommerce may speak', async () => {
    const body = '{"id":5}';
    const port = (server.address() as AddressInfo).port;
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          `POST /webhooks/woocommerce HTTP/1.0\r\ncontent-type: application/json\r\nx-wc-webhook-signature: ${signWebhook(body, SECRET)}\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
        ),
      );
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('end', () => resolve(text));
    });
    assert.match(answer, /^HTTP\/1\.1 200/);
  });

  for (const { file, headers, body, secret } of deliveries) {
    const isPing = !('x-wc-webhook-signature' in lowerCase(headers));
    it(`accepts the real delivery ${file}${isPing ? ' (ping)' : ' with its own secret'}`, async () => {
      const own = lowerCase(headers);
      if (isPing) {
        const answer = await post('/webhooks/woocommerce', body, { 'content-type': own['content-type'] ?? '' });
        assert.equal(answer.status, 200);
        return;
      }
      const decoded = secret
        .replaceAll('&amp;', '&')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"');
      assert.ok(isSignedBy(decoded, Buffer.from(body), own['x-wc-webhook-signature'] ?? ''));
      assert.ok(!isSignedBy(`${decoded}x`, Buffer.from(body), own['x-wc-webhook-signature'] ?? ''));
      assert.equal((await signed(body, { 'x-wc-webhook-topic': own['x-wc-webhook-topic'] ?? '' })).status, 200);
    });
  }

  it('survives every file of the JSON test suite behind a right signature', async function () {
    const folder = join(sharedFolder, 'corpora/json-test-suite');
    if (!existsSync(folder)) return this.skip();
    for (const file of readdirSync(folder)) {
      const body = readFileSync(join(folder, file));
      const signature = createHmac('sha256', SECRET).update(body).digest('base64');
      const answer = await post('/webhooks/woocommerce', body, { 'x-wc-webhook-signature': signature });
      assert.equal(answer.status, 200, file);
    }
    assert.deepEqual(
      events.filter((event) => event.startsWith('ERROR')),
      [],
    );
  });

  it('answers 204 to a wake from anybody and polls', async () => {
    assert.equal((await post('/wake', 'anything')).status, 204);
    assert.deepEqual(pokes, ['wake']);
  });

  it('answers health, readiness and metrics as documented', async () => {
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
    const ready = await fetch(`${url}/readyz`);
    assert.equal(ready.status, 503);
    assert.deepEqual(await ready.json(), { ok: false, redis: true, store: true, connected: false });
    assert.equal((await fetch(`${url}/metrics`)).status, 401);
    assert.equal((await fetch(`${url}/metrics`, { headers: { authorization: 'Bearer wrong' } })).status, 401);
    assert.equal((await fetch(`${url}/metrics`, { headers: { authorization: 'Bearer metrics-token' } })).status, 200);
  });

  it('answers 404 as JSON to anything else', async () => {
    const answer = await fetch(`${url}/admin`);
    assert.equal(answer.status, 404);
    assert.equal(((await answer.json()) as { error: string }).error, 'not_found');
    assert.equal(answer.headers.get('x-powered-by'), null);
  });
});

function lowerCase(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
