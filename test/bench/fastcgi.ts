import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';

const BEGIN = 1;
const END = 3;
const PARAMS = 4;
const STDIN = 5;
const STDOUT = 6;
const MOST = 65_535;

export interface FastCgiTarget {
  readonly socket: string;
  readonly documentRoot: string;
  /** What the shop calls itself; the gateway may listen elsewhere. */
  readonly host: string;
}

/**
 * An HTTP server on loopback that hands every request to WordPress under php-fpm, as nginx would. The answer ends when php-fpm says
 * so: with fastcgi_finish_request that is before PHP has ended.
 */
export async function serveFastCgi(target: FastCgiTarget): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void handle(request, response, target);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(request: IncomingMessage, response: ServerResponse, target: FastCgiTarget): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    const { status, headers, body } = split(await ask(request, Buffer.concat(chunks), target));
    response.writeHead(status, headers);
    response.end(body);
  } catch (error) {
    response.writeHead(502).end(String(error));
  }
}

function ask(request: IncomingMessage, body: Buffer, target: FastCgiTarget): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const socket = connect(target.socket);
    let pending = Buffer.alloc(0);
    const out: Buffer[] = [];
    socket.once('error', reject);
    socket.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      for (;;) {
        if (pending.length < 8) return;
        const length = pending.readUInt16BE(4);
        const whole = 8 + length + (pending[6] ?? 0);
        if (pending.length < whole) return;
        const type = pending[1];
        if (type === STDOUT) out.push(pending.subarray(8, 8 + length));
        pending = pending.subarray(whole);
        if (type === END) {
          socket.end();
          resolve(Buffer.concat(out));
          return;
        }
      }
    });
    // Role 1 is the responder; the connection is not kept.
    socket.write(record(BEGIN, Buffer.from([0, 1, 0, 0, 0, 0, 0, 0])));
    socket.write(record(PARAMS, Buffer.concat(Object.entries(paramsOf(request, body, target)).map(pair))));
    socket.write(record(PARAMS, Buffer.alloc(0)));
    for (let at = 0; at < body.length; at += MOST) socket.write(record(STDIN, body.subarray(at, at + MOST)));
    socket.write(record(STDIN, Buffer.alloc(0)));
  });
}

function paramsOf(request: IncomingMessage, body: Buffer, { documentRoot, host }: FastCgiTarget) {
  const uri = request.url ?? '/';
  const [name = '', port = '80'] = host.split(':');
  return {
    SCRIPT_FILENAME: `${documentRoot}/index.php`,
    SCRIPT_NAME: '/index.php',
    DOCUMENT_ROOT: documentRoot,
    REQUEST_METHOD: request.method ?? 'GET',
    REQUEST_URI: uri,
    QUERY_STRING: uri.split('?')[1] ?? '',
    SERVER_PROTOCOL: 'HTTP/1.1',
    SERVER_NAME: name,
    SERVER_PORT: port,
    REMOTE_ADDR: '127.0.0.1',
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    CONTENT_LENGTH: String(body.length),
    ...httpParams({ ...request.headers, host }),
  };
}

function httpParams(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      `HTTP_${name.toUpperCase().replaceAll('-', '_')}`,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

function record(type: number, content: Buffer): Buffer {
  const head = Buffer.from([1, type, 0, 1, 0, 0, 0, 0]);
  head.writeUInt16BE(content.length, 4);
  return Buffer.concat([head, content]);
}

function pair([name, value]: [string, string]): Buffer {
  return Buffer.concat([sized(name), sized(value), Buffer.from(name), Buffer.from(value)]);
}

function sized(text: string): Buffer {
  const length = Buffer.byteLength(text);
  if (length < 128) return Buffer.from([length]);
  const four = Buffer.alloc(4);
  four.writeUInt32BE(length + 0x80000000);
  return four;
}

function split(answer: Buffer): { status: number; headers: [string, string][]; body: Buffer } {
  const end = answer.indexOf('\r\n\r\n');
  const lines = answer
    .subarray(0, Math.max(0, end))
    .toString()
    .split('\r\n')
    .map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  const status = lines.find(([name]) => name.toLowerCase() === 'status')?.[1];
  return {
    status: Number(status?.split(' ')[0] ?? 200),
    headers: lines.filter(([name]) => name !== '' && name.toLowerCase() !== 'status'),
    body: answer.subarray(end + 4),
  };
}
