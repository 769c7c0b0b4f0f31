import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from '../../../worker/config.js';
import { openDataDir } from '../../../worker/data-dir.js';
import { NeedsFix, Reconnect, Retry, UnknownOutcome, Wait } from '../../../worker/errors.js';
import { problem } from '../../../worker/contract/problems.js';
import { createLog } from '../../../worker/log.js';
import { createPoller } from '../../../worker/queue/poller.js';
import { createSealer, newKeyRingText, parseKeyRing } from '../../../worker/secrets/seal.js';
import { oauth1Header } from '../../../worker/store/oauth1.js';
import { backOffMs } from '../../../worker/sync/back-off.js';
import { failed } from '../../../worker/sync/outcome.js';
import { judgeAnswer, noAnswer } from '../../../worker/zoho/answers.js';
import { createAllowedServers, originOf } from '../../../worker/zoho/data-centres.js';

const COMPLETE = {
  STORE_URL: 'https://shop.example/',
  WC_CONSUMER_KEY: 'ck',
  WC_CONSUMER_SECRET: 'cs',
  WORKER_SECRET: 'ab'.repeat(32),
};
const noFile = () => {
  throw new Error('no file');
};

describe('config', () => {
  it('has defaults for everything a shop need not decide', () => {
    const config = readConfig(COMPLETE, noFile);
    assert.deepEqual([config.host, config.port, config.redisUrl, config.logLevel], ['127.0.0.1', 8080, null, 'info']);
    assert.equal(config.storeUrl, 'https://shop.example');
  });
  it('tells every fault at once, and no value', () => {
    const environment = { WORKER_SECRET: 'canary-not-hex', PORT: '99999', STORE_URL: 'ftp://x' };
    assert.throws(
      () => readConfig(environment, noFile),
      (error: Error) =>
        error instanceof ConfigError &&
        ['STORE_URL', 'WC_CONSUMER_KEY', 'WC_CONSUMER_SECRET', 'WORKER_SECRET', 'PORT'].every((name) =>
          error.message.includes(name),
        ) &&
        !error.message.includes('canary'),
    );
  });
  it('reads each variable from a file too, but not from both', () => {
    const { WORKER_SECRET, ...rest } = COMPLETE;
    const config = readConfig({ ...rest, WORKER_SECRET_FILE: '/run/secret' }, () => `${WORKER_SECRET}\n`);
    assert.equal(config.workerSecret, WORKER_SECRET);
    assert.throws(() => readConfig({ ...COMPLETE, WORKER_SECRET_FILE: '/x' }, () => 'y'), /not both/);
    assert.throws(() => readConfig({ ...rest, WORKER_SECRET_FILE: '/x' }, noFile), /cannot be read/);
  });
});

describe('data-dir', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sb-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps its identity and keys, and counts its boots', async () => {
    const first = await openDataDir(join(folder, 'data'));
    first.rememberToken('17');
    first.rememberToken('5');
    first.release();
    const second = await openDataDir(join(folder, 'data'));
    assert.equal(second.workerId, first.workerId);
    assert.equal(second.keyRing, first.keyRing);
    assert.equal(second.boot, first.boot + 1);
    assert.equal(second.highestToken(), '17');
    assert.equal(statSync(join(folder, 'data')).mode & 0o777, 0o700);
    second.release();
  });
  it('belongs to one living process', async () => {
    const first = await openDataDir(folder);
    await assert.rejects(openDataDir(folder), /already runs/);
    first.release();
  });
  it('is taken over from a process that is gone', async () => {
    writeFileSync(join(folder, 'worker.lock'), '999999 1');
    (await openDataDir(folder)).release();
  });
  it('refuses to lie inside a web root', async () => {
    writeFileSync(join(folder, 'wp-config.php'), '');
    mkdirSync(join(folder, 'deep'));
    await assert.rejects(openDataDir(join(folder, 'deep', 'data')), /web root/);
  });
});

describe('secrets/seal', () => {
  const sealer = createSealer(parseKeyRing(newKeyRingText()));
  it('opens what it sealed for the same purpose only', () => {
    const sealed = sealer.seal('token', 'a');
    assert.equal(sealer.unseal(sealed, 'a'), 'token');
    assert.throws(() => sealer.unseal(sealed, 'b'));
    assert.throws(() => sealer.unseal(`${sealed.slice(0, -2)}AA`, 'a'));
  });
  it('opens with an older key of the ring, and not without it', () => {
    const [old, fresh] = [newKeyRingText(), newKeyRingText()];
    const sealed = createSealer(parseKeyRing(old)).seal('x', 'p');
    assert.equal(createSealer(parseKeyRing(`${fresh},${old}`)).unseal(sealed, 'p'), 'x');
    assert.throws(() => createSealer(parseKeyRing(fresh)).unseal(sealed, 'p'), /key this worker does not have/);
  });
  it('refuses a ring that is none', () => {
    assert.throws(() => parseKeyRing('k1:short'));
  });
});

describe('log', () => {
  it('keeps tokens of an HTTP error out', () => {
    const lines: string[] = [];
    const error = Object.assign(new Error('failed'), {
      config: { headers: { authorization: 'canary-token' } },
      code: 'ECONNRESET',
    });
    createLog('info', { write: (line: string) => void lines.push(line) }).error('x', { error, token: 'canary-token' });
    assert.ok(lines.length === 1 && !lines.join().includes('canary'));
    assert.match(lines.join(), /ECONNRESET/);
  });
});

describe('zoho/answers', () => {
  const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    judgeAnswer({ status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const cases: [string, ReturnType<typeof judgeAnswer>, string][] = [
    ['success', answer(201, { code: 0, invoice: {} }), 'ok'],
    ['a refusal', answer(400, { code: 3062, message: 'x' }), 'refused'],
    ['a missing record', answer(404, { code: 1002, message: 'x' }), 'refused'],
    ['the minute limit', answer(429, { code: 44 }), 'throttled'],
    ['the day limit', answer(429, { code: 45 }), 'throttled'],
    ['too many in process', answer(429, { code: 1070 }), 'throttled'],
    ['a 429 of a gateway', answer(429, '<html>'), 'throttled'],
    ['a dead token', answer(401, { code: 57 }), 'unauthorized'],
    ['a malformed token', answer(401, { code: 14 }), 'unauthorized'],
    ['another organisation', answer(400, { code: 6041 }), 'disconnected'],
    ['an internal error', answer(500, { code: 1000 }), 'no_answer'],
    ['an HTML page', answer(502, '<html>Bad Gateway</html>'), 'no_answer'],
    ['HTML with status 200', answer(200, '<html>'), 'no_answer'],
    ['a truncated body', answer(201, '{"code":0,"invoice":{"invoi'), 'no_answer'],
    ['a refusal with status 200', answer(200, { code: 3062, message: 'x' }), 'refused'],
    ['the minute limit with status 200', answer(200, { code: 44 }), 'throttled'],
    ['a dead token with status 200', answer(200, { code: 57 }), 'unauthorized'],
    ['an internal error with status 200', answer(200, { code: 1000 }), 'no_answer'],
    ['a time-out of a proxy', answer(408, { code: 1 }), 'no_answer'],
    ['a list', answer(200, []), 'no_answer'],
  ];
  for (const [what, verdict, kind] of cases) it(`takes ${what} for "${kind}"`, () => assert.equal(verdict.kind, kind));

  it('knows that only a write leaves an unknown outcome', () => {
    assert.ok(noAnswer(true, 'invoice') instanceof UnknownOutcome);
    assert.ok(noAnswer(false, 'invoice') instanceof Retry);
  });
});

describe('sync/outcome', () => {
  const random = { next: () => 0.5 };
  const because = problem('not_connected', {});
  const rows: [string, Parameters<typeof failed>[0], string, boolean, string][] = [
    ['Wait', new Wait(5000, because), 'waiting', false, 'keep'],
    ['Retry', new Retry(because), 'waiting', true, 'keep'],
    ['UnknownOutcome', new UnknownOutcome(because), 'waiting', true, 'unknown'],
    ['Reconnect', new Reconnect(because), 'waiting', false, 'keep'],
    ['NeedsFix', new NeedsFix(because), 'parked', false, 'keep'],
  ];
  for (const [name, error, state, burns, certainty] of rows) {
    it(`turns ${name} into its row`, () => {
      const outcome = failed(error, 2, random, 'keep');
      assert.deepEqual([outcome.state, outcome.burns_attempt, outcome.certainty], [state, burns, certainty]);
    });
  }
  it('waits at least for the index after an unknown outcome, and never longer than a quarter of an hour for a retry', () => {
    assert.ok(failed(new UnknownOutcome(because), 0, { next: () => 0 }, 'keep').retry_in_ms >= 10_000);
    for (const attempts of [0, 3, 50]) assert.ok(backOffMs(attempts, { next: () => 0.999 }) <= 15 * 60_000);
  });
});

describe('zoho/data-centres', () => {
  const servers = createAllowedServers(null);
  it('takes only published servers', () => {
    assert.ok(servers.isAccountsServer('https://accounts.zoho.eu'));
    assert.ok(servers.isApiDomain('https://www.zohoapis.in'));
    for (const evil of ['https://accounts.zoho.eu.evil.example', 'http://accounts.zoho.eu', 'https://127.0.0.1', '']) {
      assert.ok(!servers.isAccountsServer(evil) && !servers.isApiDomain(evil), evil);
    }
  });
  it('lets a sandbox stand in for every data centre', () => {
    const sandbox = createAllowedServers('http://127.0.0.1:9000/');
    assert.equal(sandbox.accountsServer('jp'), 'http://127.0.0.1:9000');
    assert.ok(sandbox.isApiDomain('http://127.0.0.1:9001'));
  });
  it('reads an origin with the stray "&" Zoho has been seen to send', () => {
    assert.equal(originOf('https://accounts.zoho.eu&'), 'https://accounts.zoho.eu');
    assert.equal(originOf('javascript:alert(1)'), null);
  });
});

describe('store/oauth1', () => {
  it('signs like the example of RFC 5849, but with SHA-256', () => {
    const header = oauth1Header('key', 'secret', {
      method: 'GET',
      url: 'http://shop.example/wp-json/wc/v3/orders?b=2&a=1 x',
      unixSeconds: 5,
      nonce: 'n',
    });
    assert.match(header, /^OAuth oauth_consumer_key="key", oauth_nonce="n", oauth_signature_method="HMAC-SHA256"/);
    assert.equal(
      header,
      oauth1Header('key', 'secret', {
        method: 'GET',
        url: 'http://shop.example/wp-json/wc/v3/orders?a=1 x&b=2',
        unixSeconds: 5,
        nonce: 'n',
      }),
    );
  });
});

describe('queue/poller', () => {
  /** Virtual time: sleeping is counted, not waited for. */
  async function sleeps(
    polls: number,
    answer: () => { changes: never[]; requests_waiting: number },
    pokes = 0,
  ): Promise<number[]> {
    const slept: number[] = [];
    let now = 0;
    const stop = new AbortController();
    let asked = 0;
    const poller = createPoller({
      store: {
        changes: () => {
          if (++asked >= polls) stop.abort();
          return Promise.resolve({ ...answer(), connection_state: 'connected', organization_id: '1' });
        },
        requests: () => Promise.resolve([]),
      },
      queue: { add: () => Promise.resolve() },
      clock: {
        now: () => now,
        monotonic: () => now,
        sleep: (ms) => {
          slept.push(ms);
          now += ms;
          if (pokes-- > 0) poller.poke('wake');
          return Promise.resolve();
        },
      },
      log: createLog('error'),
      isRunning: () => false,
      answerRequest: () => Promise.resolve(),
      onOrganization: () => undefined,
      onUpgrade: () => undefined,
    });
    await poller.run(stop.signal);
    return slept;
  }
  const quiet = () => ({ changes: [] as never[], requests_waiting: 0 });

  it('asks every two seconds for a minute after something happened, then every fifteen', async () => {
    const slept = await sleeps(40, quiet);
    const intervals = slept.reduce<number[]>(
      (all, ms, index) => (index % 2 === 0 ? all : [...all, (slept[index - 1] ?? 0) + ms]),
      [],
    );
    assert.equal(intervals[0], 2000);
    assert.equal(intervals.filter((ms) => ms === 2000).length, 30);
    assert.ok(intervals.slice(31).every((ms) => ms === 15_000));
  });
  it('asks at once when it is woken, but at most twice a second', async () => {
    const slept = await sleeps(10, quiet, 9);
    assert.deepEqual(slept.slice(0, 9), new Array(9).fill(500));
  });
});

it('package.json, plugin and worker name one version', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  assert.match(
    readFileSync(new URL('../../../worker/main.ts', import.meta.url), 'utf8'),
    new RegExp(`VERSION = '${version}'`),
  );
});
