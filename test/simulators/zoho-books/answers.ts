import type { Fault } from './faults.js';
import {
  Refusal,
  type Delivery,
  type Json,
  type RouteAnswer,
  type ZohoAnswer,
  type ZohoRequest,
} from './http-types.js';

const JSON_HEADERS = { 'content-type': 'application/json;charset=UTF-8' };

/** JSON, or a form field JSONString (reference §4). */
export function parseBody(request: ZohoRequest): Json {
  if (request.body === '') return {};
  const isForm = (request.headers['content-type'] ?? '').includes('form');
  const source = isForm ? (new URLSearchParams(request.body).get('JSONString') ?? '{}') : request.body;
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch {
    throw new Refusal(400, 2, 'JSON is not well formed');
  }
  return typeof parsed === 'object' && parsed !== null ? (parsed as Json) : {};
}

export function answerOf({ status, body }: RouteAnswer): ZohoAnswer {
  return {
    status: status ?? 200,
    headers: JSON_HEADERS,
    body: JSON.stringify({ code: 0, message: 'success', ...body }),
  };
}

export function envelope(status: number, code: number, message: string): ZohoAnswer {
  return { status, headers: JSON_HEADERS, body: JSON.stringify({ code, message }) };
}

export function html(status: number): ZohoAnswer {
  return {
    status,
    headers: { 'content-type': 'text/html' },
    body: `<html><h1>${String(status)} Bad Gateway</h1></html>`,
  };
}

/** The answer to a call that was carried out, as the caller gets it under a fault. */
export function spoil(answer: ZohoAnswer, how: Extract<Fault, { kind: 'after' }>['how']): Delivery {
  if (how === 'lost') return { kind: 'lost' };
  if (how === 'html-502') return { kind: 'answer', answer: html(502) };
  if (how === 'json-500') return { kind: 'answer', answer: envelope(500, 1000, 'Internal error') };
  return { kind: 'answer', answer: { ...answer, body: answer.body.slice(0, Math.floor(answer.body.length / 2)) } };
}

/** The envelope's code; null where the body is none. */
export function codeOf(answer: ZohoAnswer): number | null {
  const match = /^\{"code":(\d+)/.exec(answer.body);
  return match?.[1] === undefined ? null : Number(match[1]);
}
