import { Decimal, minor, sumMinor, toMinorAsShop, type Minor } from './money.js';
import type { TakenOff } from './negative-lines.js';
import type { SaleLine, Solvable } from './sale.js';
import { taxSetOf, type MappedTax, type TaxSet } from './tax.js';
import { sharesOf, type TaxShares } from './zoho-totals.js';

/** One amount of the sale under one set of taxes; a fee may fall into several. */
export interface Component {
  readonly line: SaleLine;
  readonly set: TaxSet;
  /** The same taxes as Zoho reckons with them. */
  readonly shares: TaxShares;
  readonly net: Minor;
  readonly gross: Minor;
  readonly takenOff?: TakenOff;
}

/**
 * The sale's amounts in minor units. WooCommerce taxes a negative fee by the tax mix of the items, whatever the fee itself says
 * (woocommerce §2.3), so such a fee becomes one component per tax set of the mix: that of `mixLines`, which for a refund are the
 * order's.
 */
export function componentsOf(
  sale: Solvable,
  mapped: ReadonlyMap<string, MappedTax>,
  decimals: number,
  mixLines: readonly SaleLine[] = sale.lines,
): Component[] {
  const setOf = (line: SaleLine) => taxSetOf(line, mapped);
  const round = (text: string) => toMinorAsShop(text, sale.storeDecimals, decimals);
  const simple = (line: SaleLine): Component => {
    const set = setOf(line);
    return { line, set, shares: sharesOf(set), net: round(line.net), gross: round(grossOf(line)) };
  };

  const mix = mixOf(mixLines.filter((line) => !isDiscountFee(line)).map((line) => ({ line, set: setOf(line) })));
  return sale.lines.flatMap((line) =>
    isDiscountFee(line) && mix.length > 0 ? splitFee(line, mix, setOf(line), round) : [simple(line)],
  );
}

function isDiscountFee(line: SaleLine): boolean {
  return line.kind === 'fee' && line.taxes.length > 0 && new Decimal(line.net).lt('0');
}

interface Share {
  readonly set: TaxSet;
  readonly products: Decimal;
  readonly all: Decimal;
}

function mixOf(lines: { line: SaleLine; set: TaxSet }[]): Share[] {
  const shares = new Map<string, Share>();
  for (const { line, set } of lines) {
    const key = set.map((tax) => tax.rate.rateId).join();
    const before = shares.get(key) ?? { set, products: new Decimal('0'), all: new Decimal('0') };
    const net = new Decimal(line.net);
    shares.set(key, {
      set,
      products: line.kind === 'product' ? before.products.plus(net) : before.products,
      all: before.all.plus(net),
    });
  }
  return [...shares.values()].filter((share) => share.all.gt('0'));
}

/**
 * By the mix (of the products, or with shipping and fees) whose taxes come nearest to those the shop declared for the fee; by these
 * taxes themselves where no mix comes to them, because WooCommerce counts costs by tax class and not by the taxes they bore.
 */
function splitFee(line: SaleLine, mix: Share[], own: TaxSet, round: (text: string) => Minor): Component[] {
  const declared = new Map(line.taxes.map((tax) => [tax.rateId, new Decimal(tax.amount)]));
  const candidates: { set: TaxSet; weight: Decimal }[][] = [
    mix.map(({ set, products }) => ({ set, weight: products })),
    mix.map(({ set, all }) => ({ set, weight: all })),
    [{ set: own, weight: new Decimal('1') }],
  ].filter((weights) => weights.some(({ weight }) => weight.gt('0')));

  const scored = candidates.map((weights) => {
    const total = weights.reduce((sum, { weight }) => sum.plus(weight), new Decimal('0'));
    const parts = weights
      .filter(({ weight }) => weight.gt('0'))
      .map(({ set, weight }) => ({ set, net: new Decimal(line.net).times(weight).div(total) }));
    return { parts, distance: distanceTo(declared, parts) };
  });
  const best = scored.reduce((a, b) => (b.distance.lt(a.distance) ? b : a));
  const isNear = round(best.distance.toFixed(8)) === 0n;
  const sets = mix.map(({ set }) => set);
  const parts = isNear ? best.parts : (partsByTaxes(line, declared, sets, own) ?? best.parts);
  return spread(line, parts, round);
}

interface Part {
  readonly set: TaxSet;
  readonly net: Decimal;
}

/**
 * What each set of taxes must have been taken on to come to the declared ones: the sets of the mix, with all of the fee's own, or with
 * each of its own alone. null: none tells.
 */
function partsByTaxes(
  line: SaleLine,
  declared: ReadonlyMap<string, Decimal>,
  mix: readonly TaxSet[],
  own: TaxSet,
): Part[] | null {
  const ways = [mix, [...mix, own], [...mix, ...own.map((tax) => [tax])]].flatMap((sets) => {
    const parts = partsUnder(sets, line, declared);
    return parts === null ? [] : [{ parts, distance: distanceTo(declared, parts) }];
  });
  const [first, ...rest] = ways;
  return first === undefined ? null : rest.reduce((a, b) => (b.distance.lt(a.distance) ? b : a), first).parts;
}

/** Set by set, each from a tax that no other waiting set has; what is left was not taxed. null: no tax tells two sets apart. */
function partsUnder(sets: readonly TaxSet[], line: SaleLine, declared: ReadonlyMap<string, Decimal>): Part[] | null {
  const left = new Map(declared);
  let waiting = sets.filter((set) => simpleTaxes(set, ONE).some(({ amount }) => amount.gt('0')));
  const parts: Part[] = [];
  while (waiting.length > 0) {
    const told = waiting.flatMap((set) => {
      const others = waiting.filter((other) => other !== set).flatMap((other) => other.map(({ rate }) => rate.rateId));
      const own = simpleTaxes(set, ONE).find(({ rate, amount }) => amount.gt('0') && !others.includes(rate));
      return own === undefined ? [] : [{ set, net: (left.get(own.rate) ?? ZERO).div(own.amount) }];
    });
    const [first] = told;
    if (first === undefined) return null;
    for (const { rate, amount } of simpleTaxes(first.set, first.net))
      left.set(rate, (left.get(rate) ?? ZERO).minus(amount));
    if (!first.net.eq('0')) parts.push(first);
    waiting = waiting.filter((set) => set !== first.set);
  }
  const rest = parts.reduce((sum, { net }) => sum.minus(net), new Decimal(line.net));
  return [...parts, { set: sets.find((set) => set.length === 0) ?? [], net: rest }];
}

const ONE = new Decimal('1');
const ZERO = new Decimal('0');

function distanceTo(declared: ReadonlyMap<string, Decimal>, parts: readonly Part[]): Decimal {
  const computed = new Map<string, Decimal>();
  for (const { set, net } of parts) {
    for (const { rate, amount } of simpleTaxes(set, net)) {
      computed.set(rate, (computed.get(rate) ?? new Decimal('0')).plus(amount));
    }
  }
  let distance = new Decimal('0');
  for (const rate of new Set([...declared.keys(), ...computed.keys()])) {
    distance = distance.plus(
      (declared.get(rate) ?? new Decimal('0')).minus(computed.get(rate) ?? new Decimal('0')).abs(),
    );
  }
  return distance;
}

function simpleTaxes(set: TaxSet, net: Decimal): { rate: string; amount: Decimal }[] {
  let before = new Decimal('0');
  return set.map(({ rate }) => {
    const amount = (rate.compound ? net.plus(before) : net).times(rate.percent).div('100');
    before = before.plus(amount);
    return { rate: rate.rateId, amount };
  });
}

/** Parts rounded so that they add up to the fee, the last one taking what rounding leaves. */
function spread(line: SaleLine, parts: readonly Part[], round: (text: string) => Minor): Component[] {
  const rounded = parts.map(({ set, net }) => ({
    set,
    net: round(net.toFixed(8)),
    gross: round(
      simpleTaxes(set, net)
        .reduce((sum, tax) => sum.plus(tax.amount), net)
        .toFixed(8),
    ),
  }));
  const restNet = round(line.net) - sumMinor(rounded.map((part) => part.net));
  const restGross = round(grossOf(line)) - sumMinor(rounded.map((part) => part.gross));
  return rounded.map(({ set, net, gross }, index) => {
    const isLast = index === rounded.length - 1;
    return {
      line,
      set,
      shares: sharesOf(set),
      net: minor(isLast ? net + restNet : net),
      gross: minor(isLast ? gross + restGross : gross),
    };
  });
}

function grossOf(line: SaleLine): string {
  return line.taxes.reduce((sum, tax) => sum.plus(tax.amount), new Decimal(line.net)).toFixed();
}
