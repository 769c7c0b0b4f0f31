import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Delivery } from './http-types.js';
import type { ZohoBooks } from './zoho-books.js';

/** The simulator behind a real socket on loopback; a lost answer destroys the connection. */
export async function serveZohoBooks(
  zoho: ZohoBooks,
  options: {
    readonly port?: number;
    readonly latencyMs?: () => number;
    /** Nothing arrives before this resolves. */
    readonly admit?: (request: IncomingMessage) => Promise<void>;
  } = {},
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      await options.admit?.(request);
      const url = new URL(request.url ?? '/', 'http://localhost');
      const latency = options.latencyMs?.() ?? 0;
      setTimeout(() => {
        const ticket = zoho.arrive({
          method: request.method ?? 'GET',
          path: url.pathname,
          query: Object.fromEntries(url.searchParams),
          headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
          body,
        });
        setTimeout(() => {
          ticket.leave();
          send(ticket.delivery);
        }, latency / 2);
      }, latency / 2);
    });

    function send(delivery: Delivery): void {
      if (delivery.kind === 'lost') {
        request.socket.destroy();
        return;
      }
      response.writeHead(delivery.answer.status, delivery.answer.headers);
      response.end(delivery.answer.body);
    }
  });
  await listen(server, options.port ?? 0);
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  zoho.setOrigin(url);
  return { url, close: () => close(server) };
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
    request.on('error', reject);
  });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
