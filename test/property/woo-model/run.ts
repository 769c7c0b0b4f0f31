import { parseArgs } from 'node:util';
import { BooksTally } from '../books-tally.js';
import { booksJudge } from '../generated-books.js';
import { FeatureCounts } from './features.js';
import type { GeneratedOrder } from './generate-order.js';
import { violations } from './invariants.js';
import { orderAt } from './order-at.js';
import { SHOP_PROFILES } from './shop-profiles.js';

/** A judge of one order: what is wrong with it, or nothing. Whatever works on orders is plugged in here; each makes them anew. */
type Check = (generated: GeneratedOrder) => readonly string[];

const tally = new BooksTally();
const CHECKS: Readonly<Record<string, Check>> = {
  generating: () => [],
  invariants: violations,
  books: booksJudge(tally),
};

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    /** Number of the first order: with --count 1 it makes one order of a run again. */
    first: { type: 'string', default: '0' },
    profile: { type: 'string' },
    /** Only this one of the checks. */
    check: { type: 'string' },
    features: { type: 'boolean', default: false },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
const first = Number(values.first);
const profiles = SHOP_PROFILES.filter(({ name }) => values.profile === undefined || values.profile === name);
if (profiles.length === 0)
  throw new Error(`no profile ${values.profile}: ${SHOP_PROFILES.map(({ name }) => name).join(', ')}`);

const elapsed = (work: () => void): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const perSecond = (seconds: number) => `${Math.round(count / seconds)} orders/s`;

let all = 0;
for (const [name, check] of Object.entries(CHECKS)) {
  if (values.check !== undefined && values.check !== name) continue;
  let faults = 0;
  const checking = elapsed(() => {
    for (let index = first; index < first + count; index++) {
      const generated = orderAt(seed, index, profiles);
      for (const fault of check(generated)) {
        faults++;
        if (faults <= 20) console.log(`${generated.settings.profile}, --seed ${seed} --first ${index}: ${fault}`);
      }
    }
  });
  console.log(`${name}: ${faults} faults, ${perSecond(checking)}`);
  all += faults;
}
for (const line of tally.lines()) console.log(line);

if (values.features) {
  const features = new FeatureCounts();
  for (let index = first; index < first + count; index++) features.add(orderAt(seed, index, profiles));
  for (const [name, seen] of features.counts) console.log(`${String(seen).padStart(8)}  ${name}`);
}
process.exitCode = all === 0 ? 0 : 1;
