import { Decimal, roundText } from './money.js';
import type { SaleLine } from './sale.js';
import { looseLine } from './solved-document.js';
import type { MappedTax } from './tax.js';

interface TaxAloneContext {
  readonly mapped: ReadonlyMap<string, MappedTax>;
  /** The order's, in which the line may be found whose tax went back whole. */
  readonly orderLines: readonly SaleLine[];
  readonly storeDecimals: number;
}

/**
 * A refund may give back the tax of a line and nothing else: the buyer turned out to be exempt. No document has tax without an amount, so
 * such a line becomes two: the goods taxed, and the same goods untaxed with the other sign. What is left of them is the tax.
 */
export function spellOutTaxAlone(line: SaleLine, context: TaxAloneContext): SaleLine[] {
  const taxes = line.taxes.filter(({ amount }) => !new Decimal(amount).eq('0'));
  if (taxes.length === 0 || !new Decimal(line.net).eq('0')) return [line];
  const net = netUnder({ ...line, taxes }, context);
  if (net === null) return [line];
  const untaxed = new Decimal(net).times('-1').toFixed();
  return [
    looseLine(line.id, line.name, net, taxes),
    looseLine(`${line.id}-untaxed`, `${line.name} (without tax)`, untaxed, []),
  ];
}

/** What the taxes were taken on: the order's line that bears the same, else what comes to them. null: taxes of nothing. */
function netUnder(line: SaleLine, { mapped, orderLines, storeDecimals }: TaxAloneContext): string | null {
  const printOf = ({ taxes }: Pick<SaleLine, 'taxes'>) =>
    taxes
      .map(({ rateId, amount }) => `${rateId}:${roundText(amount, storeDecimals)}`)
      .filter((text) => !/:[0.]+$/.test(text))
      .join();
  const whole = orderLines.find((other) => other.name === line.name && printOf(other) === printOf(line));
  if (whole !== undefined) return whole.net;
  let share = new Decimal('0');
  for (const { rateId } of line.taxes) {
    const rate = mapped.get(rateId)?.rate;
    if (rate !== undefined)
      share = share.plus((rate.compound ? share.plus('1') : new Decimal('1')).times(rate.percent).div('100'));
  }
  const sum = line.taxes.reduce((total, { amount }) => total.plus(amount), new Decimal('0'));
  return share.eq('0') ? null : roundText(sum.div(share).toFixed(10), storeDecimals);
}
