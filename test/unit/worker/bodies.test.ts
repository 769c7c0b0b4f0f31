import assert from 'node:assert/strict';
import { BODY_LENGTH, MOST_BODIES } from '../../../worker/contract/claim.js';
import { createBodies } from '../../../worker/zoho/bodies.js';

const post = (what: string, body: Record<string, unknown> = {}) => ({ method: 'POST', path: `/${what}s`, what, body });
const get = (what: string) => ({ method: 'GET', path: `/${what}s`, what });

describe('zoho/bodies', () => {
  it('keeps the latest write of each document and every failure, but no read that went well', () => {
    const bodies = createBodies();
    bodies.note(get('contact'), 200, '{"contacts":[]}', false);
    bodies.note(post('invoice', { n: 1 }), 201, '{"code":0}', false);
    bodies.note(post('payment'), 400, '{"code":9}', true);
    bodies.note(post('invoice', { n: 2 }), 200, '{"code":0}', false);
    bodies.note(get('invoice'), 0, '', true);
    assert.deepEqual(
      bodies.kept().map(({ document, failed, sent, status }) => [document, failed, sent, status]),
      [
        ['payment', true, '{}', 400],
        ['invoice', false, '{"n":2}', 200],
        ['invoice', true, '', 0],
      ],
    );
  });

  it('keeps no secret, wherever in the documents it stands', () => {
    const bodies = createBodies();
    const token = `1000.${'ab12'.repeat(8)}.${'cd34'.repeat(8)}`;
    const answer = {
      invoice: {
        invoice_id: '7',
        invoice_url: 'https://books.zoho.com/portal/canary',
        tags: [{ access_token: 'canary' }],
      },
      message: `the token ${token} is not good`,
    };
    bodies.note(post('invoice', { client_secret: 'canary', notes: token }), 400, JSON.stringify(answer), true);
    bodies.note(post('payment'), 502, `<html>${token}</html>`, true);
    const text = JSON.stringify(bodies.kept());
    assert.doesNotMatch(text, /canary|ab12|cd34/);
    assert.match(text, /invoice_id/);
  });

  it('cuts what is too long, never in the midst of a letter, and counts what is too much', () => {
    const bodies = createBodies();
    for (let number = 0; number <= MOST_BODIES; number++) {
      bodies.note(post('item'), 500, `${String(number % 2)}${'😀'.repeat(BODY_LENGTH)}`.slice(number % 2), true);
    }
    assert.equal(bodies.kept().length, MOST_BODIES);
    for (const { received } of bodies.kept()) {
      assert.ok(received.length <= BODY_LENGTH && received.length >= BODY_LENGTH - 1);
      assert.equal(Buffer.from(received).toString(), received);
    }
  });
});
