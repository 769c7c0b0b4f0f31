import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import axios, { AxiosError, type AxiosInstance } from 'axios';
import { HttpFailure, type Http, type HttpAnswer, type HttpRequest } from '../ports.js';

const LARGEST_ANSWER_BYTES = 10 * 1024 * 1024;

/** Nothing can have reached a server that was never connected to. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ERR_INVALID_URL',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

/**
 * One attempt over axios: no redirects, no proxy, no JSON parsing (ids have 19 digits), the whole call inside `timeoutMs`. Failures
 * carry no header and no body: AxiosError would hold the token (toolchain §9).
 */
export function createAxiosHttp(): Http & { close(): void } {
  const httpAgent = new HttpAgent({ keepAlive: true });
  const httpsAgent = new HttpsAgent({ keepAlive: true });
  const client: AxiosInstance = axios.create({
    httpAgent,
    httpsAgent,
    proxy: false,
    maxRedirects: 0,
    maxContentLength: LARGEST_ANSWER_BYTES,
    responseType: 'text',
    transformResponse: (data: unknown) => data,
    validateStatus: () => true,
  });
  return {
    async send(request) {
      try {
        return await attempt(client, request);
      } catch (error) {
        throw toFailure(error);
      }
    },
    close() {
      httpAgent.destroy();
      httpsAgent.destroy();
    },
  };
}

async function attempt(client: AxiosInstance, request: HttpRequest): Promise<HttpAnswer> {
  const answer = await client.request<string>({
    method: request.method,
    url: request.url,
    headers: request.headers,
    data: request.body,
    timeout: request.timeoutMs,
    signal: AbortSignal.timeout(request.timeoutMs),
  });
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(answer.headers)) headers[name.toLowerCase()] = String(value);
  return { status: answer.status, headers, body: answer.data };
}

function toFailure(error: unknown): Error {
  if (!(error instanceof AxiosError)) return error instanceof Error ? error : new Error('unknown failure');
  const code = error.code ?? '';
  if (NEVER_SENT.has(code)) return new HttpFailure('refused', false);
  if (code === 'ECONNABORTED' || code === 'ETIMEDOUT' || code === 'ERR_CANCELED')
    return new HttpFailure('timeout', true);
  if (code === 'ECONNRESET' || code === 'EPIPE') return new HttpFailure('reset', true);
  if (code === 'ERR_BAD_RESPONSE') return new HttpFailure('too_large', true);
  return new HttpFailure('other', true);
}
