import assert from 'node:assert/strict';
import { createLife, type Life } from './life.js';
import { CART, known, UNPAID } from './scenarios/steps.js';

const ORDERS = [2001, 2002, 2003, 2004, 2005, 2006];

/** The most calls that reached Zoho within any minute since. */
function mostAMinute({ zoho }: Life, since: number): number {
  const times = zoho.log.filter(({ at }) => at >= since).map(({ at }) => at);
  return Math.max(0, ...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length));
}

async function callsAMinute(share: number): Promise<number> {
  const life = await createLife({ settings: { quota_share: share } });
  await known().does(life);
  await life.settle();
  await life.wait(60_000);
  const since = life.now();
  for (const id of ORDERS) life.place(CART, UNPAID, id);
  await life.settle();
  assert.ok(ORDERS.every((id) => life.row(id)?.state === 'done'));
  return mostAMinute(life, since);
}

describe("the share of Zoho's calls this shop may use", () => {
  it('is kept, and every order is booked all the same', async () => {
    const most = await callsAMinute(5);
    assert.ok(most > 0 && most <= 5, String(most));
  });

  it('is all of them where the shop shares with nobody', async () => {
    assert.equal(await callsAMinute(100), 2 * ORDERS.length);
  });
});
