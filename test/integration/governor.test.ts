import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSystemClock, createSystemRandom } from '../../worker/adapters/system-clock.js';
import { createLog } from '../../worker/log.js';
import { connectImpatient } from '../../worker/redis/connection.js';
import { startManagedRedis, type ManagedRedis } from '../../worker/redis/managed-redis.js';
import { createSealer, newKeyRingText, parseKeyRing } from '../../worker/secrets/seal.js';
import { createMemoryGovernor } from '../../worker/zoho/memory-governor.js';
import { createRedisGovernor } from '../../worker/zoho/redis-governor.js';
import { createRedisTokenCache } from '../../worker/zoho/redis-token-cache.js';
import { seededRandom } from '../simulation/scheduler.js';
import { describeGovernorContract } from './governor-contract.js';

describe('zoho/governor', () => {
  let folder: string;
  let managed: ManagedRedis;
  let redis: ReturnType<typeof connectImpatient>;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sb-'));
    managed = await startManagedRedis(folder, createSystemClock());
    redis = connectImpatient({ path: managed.path }, createLog('error'));
  });
  after(async () => {
    redis.disconnect();
    await managed.stop();
    rmSync(folder, { recursive: true });
  });

  describeGovernorContract('Redis', async () => {
    await redis.flushall();
    return createRedisGovernor(redis, createSystemRandom(), '1');
  });

  describeGovernorContract('memory', () => Promise.resolve(createMemoryGovernor(createSystemClock())));

  it('shares one quota between two workers on one Redis', async () => {
    await redis.flushall();
    const [one, two] = [
      createRedisGovernor(redis, createSystemRandom(), '1'),
      createRedisGovernor(redis, createSystemRandom(), '2'),
    ];
    await one.warm('10', null);
    let granted = 0;
    for (let call = 0; call < 120; call++) {
      const answer = await (call % 2 === 0 ? one : two).acquire({
        organizationId: '10',
        lane: 'live',
        deadlineMs: 1000,
      });
      if (!('release' in answer)) continue;
      granted++;
      await answer.release(true);
    }
    assert.equal(granted, 100);
  });

  it('never makes more than 100 calls in any minute of two virtual hours, and uses 99 % of them', async () => {
    let now = 0;
    const governor = createMemoryGovernor({ monotonic: () => now });
    const random = seededRandom(3);
    await governor.warm('10', null);
    const stamps: number[] = [];
    const flying: { at: number; release: () => void }[] = [];
    while (now < 7_200_000) {
      for (const call of flying.splice(0)) {
        if (call.at <= now) call.release();
        else flying.push(call);
      }
      const answer = await governor.acquire({ organizationId: '10', lane: 'live', deadlineMs: 30_000 });
      if ('release' in answer) {
        const latency = 100 + random() * 900;
        stamps.push(now + random() * latency);
        flying.push({ at: now + latency, release: () => void answer.release(true) });
      } else now += Math.min(answer.waitMs, 50);
      now += 1;
    }
    stamps.sort((a, b) => a - b);
    for (let call = 100; call < stamps.length; call++) {
      assert.ok(
        (stamps[call] ?? 0) - (stamps[call - 100] ?? 0) > 60_000 - 1,
        `call ${call} is the 101st of its minute`,
      );
    }
    assert.ok(stamps.length > 120 * 100 * 0.97, `${stamps.length} calls`);
  });

  it('keeps tokens sealed in Redis, unlocks only its own lock, and reads what it cannot open as absent', async () => {
    await redis.flushall();
    const random = createSystemRandom();
    const cache = createRedisTokenCache(redis, createSealer(parseKeyRing(newKeyRingText())), random);
    await cache.write('k', { token: '1000.secret-token', expiresAt: 5 });
    assert.deepEqual(await cache.read('k'), { token: '1000.secret-token', expiresAt: 5 });
    assert.ok(!(await redis.get('storebooks:token:k'))?.includes('secret-token'));
    const other = createRedisTokenCache(redis, createSealer(parseKeyRing(newKeyRingText())), random);
    assert.equal(await other.read('k'), null);
    const unlock = await cache.lock('k', 1000);
    assert.ok(unlock);
    assert.equal(await cache.lock('k', 1000), null);
    await redis.set('storebooks:token:k:lock', 'somebody else');
    await unlock();
    assert.equal(await redis.get('storebooks:token:k:lock'), 'somebody else');
  });
});
