import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { ROUTES } from '../../worker/contract/routes.js';
import { CONTRACT } from '../../worker/contract/version.js';
import { signRequest } from '../../worker/store/sign-request.js';
import type { ContractTools } from './contract-tools.js';

/** Keys, signatures, versions and bodies that are refused. */
export function describeCallers({ store, raw }: ContractTools): void {
  describe('who may call', () => {
    const openToKey = Object.values(ROUTES).filter((route) => route.who === 'key');
    const closed = Object.values(ROUTES).filter((route) => route.who !== 'key');
    const bare = { signature: () => undefined };

    for (const { method, path } of openToKey) {
      it(`${method} ${path}: a key alone may`, async () => {
        assert.equal((await raw(method, path, undefined, bare)).status, 200);
      });
    }
    for (const { method, path, request } of closed) {
      it(`${method} ${path}: a key alone may not`, async () => {
        const body = request === null ? undefined : {};
        assert.equal((await raw(method, path.replace('{id}', '1'), body, bare)).status, 403);
      });
      it(`${method} ${path}: a signature without a key may not`, async () => {
        const body = request === null ? undefined : {};
        assert.equal((await raw(method, path.replace('{id}', '1'), body, { key: false })).status, 401);
      });
    }

    const badSignatures: [string, (route: string, body: string) => string][] = [
      ['another secret', (route, body) => signRequest('00', { unixSeconds: now(), method: 'GET', route, body })],
      [
        'another method',
        (route, body) => signRequest(store().workerSecret, { unixSeconds: now(), method: 'POST', route, body }),
      ],
      [
        'another route',
        (_, body) => signRequest(store().workerSecret, { unixSeconds: now(), method: 'GET', route: '/hello', body }),
      ],
      [
        'another body',
        (route) => signRequest(store().workerSecret, { unixSeconds: now(), method: 'GET', route, body: 'x' }),
      ],
      [
        'a time six minutes ago',
        (route, body) => signRequest(store().workerSecret, { unixSeconds: now() - 360, method: 'GET', route, body }),
      ],
      [
        'a time six minutes ahead',
        (route, body) => signRequest(store().workerSecret, { unixSeconds: now() + 360, method: 'GET', route, body }),
      ],
      [
        'no time',
        (route, body) =>
          `v1=${createHmac('sha256', store().workerSecret)
            .update(route + body)
            .digest('hex')}`,
      ],
      [
        'upper-case hex',
        (route, body) =>
          signRequest(store().workerSecret, { unixSeconds: now(), method: 'GET', route, body }).replace(
            /v1=.*/,
            (part) => part.toUpperCase(),
          ),
      ],
      ['nothing', () => ''],
    ];
    const now = () => Math.floor(store().now() / 1000);
    for (const [what, signature] of badSignatures) {
      it(`a signature with ${what} is refused`, async () => {
        assert.equal((await raw('GET', '/changes', undefined, { signature })).status, 401);
      });
    }

    it('an older contract gets 426', async () => {
      assert.equal((await raw('GET', '/changes', undefined, { contract: CONTRACT - 2 })).status, 426);
      assert.equal((await raw('GET', '/changes', undefined, { contract: CONTRACT - 1 })).status, 200);
    });

    const invalid: [string, unknown][] = [
      ['no body', ''],
      ['broken JSON', '{"object_type":'],
      ['a list', []],
      ['a number as id', { object_type: 'order', object_id: 5, worker_id: 'w1', boot: 1 }],
      ['a missing field', { object_type: 'order', object_id: '5', worker_id: 'w1' }],
      ['an unknown type', { object_type: 'product', object_id: '5', worker_id: 'w1', boot: 1 }],
      ['a text as number', { object_type: 'order', object_id: '5', worker_id: 'w1', boot: '1' }],
    ];
    for (const [what, body] of invalid) {
      it(`a claim with ${what} is 400`, async () => {
        assert.equal((await raw('POST', '/changes/claim', body)).status, 400);
      });
    }
  });
}
