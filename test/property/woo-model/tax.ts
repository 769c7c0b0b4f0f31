import { phpRound, sum } from './php-number.js';

export interface TaxRate {
  readonly id: number;
  readonly code: string;
  readonly label: string;
  readonly percent: number;
  readonly compound: boolean;
  /** Whether the rate is also taken on shipping. */
  readonly shipping: boolean;
}

/** The rates that apply at one place, per tax class ('' is the standard class), in order of priority. */
export type RatesByClass = ReadonlyMap<string, readonly TaxRate[]>;

/** The order in which WooCommerce looks through tax classes: its own three, standard first. */
export const TAX_CLASSES: readonly string[] = ['', 'reduced-rate', 'zero-rate'];

const NO_RATES: readonly TaxRate[] = [];

export function ratesOf(rates: RatesByClass, taxClass: string): readonly TaxRate[] {
  return rates.get(taxClass) ?? NO_RATES;
}

/** Tax of each rate on a net price, in the order of `rates`: a compound rate is taken on the price with all taxes before it. */
export function exclusiveTax(price: number, rates: readonly TaxRate[], precision: number): number[] {
  const plain = (rate: TaxRate) => price * (rate.percent / 100);
  let before = sum(rates.filter((rate) => !rate.compound).map(plain));
  return rates.map((rate) => {
    if (!rate.compound) return phpRound(plain(rate), precision);
    const tax = (price + before) * (rate.percent / 100);
    before += tax;
    return phpRound(tax, precision);
  });
}

/** Tax of each rate inside a gross price, in the order of `rates`: compound rates are peeled off last first. */
export function inclusiveTax(price: number, rates: readonly TaxRate[], precision: number): number[] {
  const taxes = new Array<number>(rates.length).fill(0);
  let rest = price;
  for (const [index, rate] of [...rates.entries()].reverse()) {
    if (!rate.compound) continue;
    const tax = rest - rest / (1 + rate.percent / 100);
    taxes[index] = tax;
    rest -= tax;
  }
  const divisor = 1 + sum(rates.filter((rate) => !rate.compound).map((rate) => rate.percent)) / 100;
  for (const [index, rate] of rates.entries()) {
    if (rate.compound) continue;
    const net = price - (rate.percent / 100 / divisor) * rest;
    taxes[index] = price - net;
  }
  return taxes.map((tax) => phpRound(tax, precision));
}

/** Tax per rate id; keeps the order in which the rates were first seen, as WooCommerce's tax lines do. */
export type TaxById = Map<number, number>;

export function addTo(taxes: TaxById, rate: TaxRate, amount: number): void {
  taxes.set(rate.id, (taxes.get(rate.id) ?? 0) + amount);
}
