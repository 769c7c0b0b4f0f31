import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Store } from './store.js';
import type { WebhookDelivery } from './webhooks.js';

/** The shop behind a real socket on loopback; its URL becomes the address it was given. */
export async function serveStore(
  store: Store,
  options: { readonly port?: number } = {},
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://localhost');
      const reply = store.handle({
        method: request.method ?? 'GET',
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
        body: Buffer.concat(chunks).toString('utf8'),
      });
      response.writeHead(reply.status, reply.headers);
      response.end(reply.body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  store.setUrl(url);
  return {
    url,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** Sends what WooCommerce has queued, once, as Action Scheduler would; answers how many were delivered. */
export async function pumpWebhooks(store: Store): Promise<number> {
  const deliveries = store.webhooks.due();
  for (const delivery of deliveries) store.webhooks.settle(delivery, await post(delivery));
  return deliveries.length;
}

async function post(delivery: WebhookDelivery): Promise<number | null> {
  try {
    const response = await fetch(delivery.url, {
      method: 'POST',
      headers: delivery.headers,
      body: delivery.body,
      redirect: 'manual',
    });
    await response.arrayBuffer();
    return response.status;
  } catch {
    return null;
  }
}
