import assert from 'node:assert/strict';
import { NeedsFix, type SyncError } from '../../worker/errors.js';
import type { Clock, Http } from '../../worker/ports.js';
import { createZohoSession } from '../../worker/zoho/client.js';
import { createMemoryGovernor } from '../../worker/zoho/memory-governor.js';
import { booksOf, describe as describeEntry } from './life-of-an-order/books.js';
import { liveThrough, type AnswerClass } from './zoho-error-codes/code-life.js';
import { CODES, OTHER_ANSWERS, TABLE } from './zoho-error-codes/codes.js';

const CONNECTION = {
  client_id: 'client',
  client_secret: 'secret',
  refresh_token: 'refresh',
  accounts_server: 'https://accounts.zoho.com',
  api_domain: 'https://www.zohoapis.com',
  data_center: 'us',
  organization_id: '1',
} as const;

/** How a call ends that is always answered so. */
async function classOf(status: number, body: string, method: 'GET' | 'POST'): Promise<AnswerClass> {
  const clock: Clock = { now: () => 0, monotonic: () => 0, sleep: () => Promise.resolve() };
  const http: Http = {
    send: () => Promise.resolve({ status, headers: {}, body }),
  };
  const tokens = {
    get: () => Promise.resolve('token'),
    reject: () => Promise.resolve(),
    keep: () => Promise.resolve(),
  };
  const deps = {
    http,
    clock,
    tokens,
    governor: createMemoryGovernor(clock),
    lastActivityMs: () => Promise.resolve(null),
  };
  const lease = { ensure: () => Promise.resolve(), remainingMs: () => 600_000 };
  const session = createZohoSession(deps, { connection: CONNECTION, lease, lane: 'live', firstPermit: null });
  try {
    return (await session.call({ method, path: '/invoices', what: 'invoice' })).kind;
  } catch (error) {
    const { name } = error as SyncError;
    assert.ok(!(error instanceof NeedsFix));
    return name === 'Error' ? 'bug' : (name as AnswerClass);
  }
}

describe('every error code of Zoho Books', () => {
  for (const row of CODES) {
    const { status, code, where, lives } = row;
    describe(`${String(status)} / ${String(code)} (${where})`, () => {
      const { class: ofWrite, classOfRead: ofRead = ofWrite } = row;
      it(`is ${ofWrite === ofRead ? ofWrite : `${ofWrite} of a write and ${ofRead} of a read`}`, async () => {
        const body = JSON.stringify({ code, message: row.message });
        assert.deepEqual([await classOf(status, body, 'POST'), await classOf(status, body, 'GET')], [ofWrite, ofRead]);
      });

      for (const life of lives) {
        it(life.name, async () => {
          const told = await liveThrough(row, life);
          assert.ok(told.answers > 0, 'the code was never answered');
          assert.equal(told.reads, life.reads);
          assert.equal(told.row, life.row);
          assert.equal(told.calls, life.calls, told.made.join(', '));
          assert.equal(told.tokens, life.tokens ?? 0);
          assert.deepEqual(told.then, life.then === undefined ? null : { row: life.then.row, calls: life.then.calls });
          assert.deepEqual(booksOf(told.life).map(describeEntry), life.books);
          assert.equal(told.bugs.length > 0, row.class === 'bug', told.bugs[0]);
          const [least, most] = life.pauses ?? [0, Infinity];
          const seconds = told.pauseSeconds ?? 0;
          assert.ok(seconds >= least && seconds <= most, `${String(seconds)} s`);
        });
      }
    });
  }

  it('is in the test: every row of the table of zoho-books-api §3, and no other but one that nobody knows', () => {
    const rows = TABLE.flatMap(([statuses, codes, where]) =>
      statuses.flatMap((status) => codes.map((code) => `${String(status)} ${String(code)} ${where}`)),
    );
    const tested = CODES.map(({ status, code, where }) => `${String(status)} ${String(code)} ${where}`);
    assert.deepEqual(tested.filter((row) => !row.endsWith('in no table')).sort(), rows.sort());
    assert.equal(new Set(tested).size, tested.length);
    assert.ok(CODES.every(({ lives }) => lives.length > 0));
  });

  for (const { name, status, body } of OTHER_ANSWERS) {
    it(`stands apart from ${name}: of a write nobody knows what came of it, a read is tried again`, async () => {
      assert.deepEqual(
        [await classOf(status, body, 'POST'), await classOf(status, body, 'GET')],
        ['UnknownOutcome', 'Retry'],
      );
    });
  }

  it('is Wait under a status of 429, whatever it says', async () => {
    for (const body of ['<html>Too many requests</html>', '{"code":987654,"message":"?"}'])
      assert.deepEqual([await classOf(429, body, 'POST'), await classOf(429, body, 'GET')], ['Wait', 'Wait']);
  });
});
