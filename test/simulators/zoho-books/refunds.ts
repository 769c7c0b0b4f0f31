import BigJs from 'big.js';
import { accountOf, dateOf, invalid, positive, refuseLocked, refuseLong } from './checks.js';
import { exchangeRate } from './customer.js';
import { money, Refusal, text, type Context, type Json } from './http-types.js';
import type { Refund } from './state.js';

const LENGTHS = { refund_mode: 100, reference_number: 100, description: 2000 };

/**
 * A refund's body (reference §8.1, §8.2), at most `left` of what is refunded; `previous` keeps its id and gives what a PUT does not
 * name.
 */
export function readRefund(context: Context, left: BigJs.Big, currencyCode: string, previous: Refund | null): Refund {
  const { body, org } = context;
  refuseLong(body, LENGTHS);
  const wish: Json = previous === null ? body : { ...previous, ...body };
  const amount = positive(wish.amount, 'Amount');
  if (left.lt(amount)) throw invalid('Amount');
  const date = dateOf(wish.date, 'Date');
  refuseLocked(context, date, previous?.date ?? date);
  const from_account_id = accountOf(context, wish.from_account_id, 'From Account', '');
  if (from_account_id === '') throw invalid('From Account');
  return {
    refund_id: previous?.refund_id ?? context.nextId(),
    amount,
    date,
    refund_mode: text(wish.refund_mode) || 'cash',
    reference_number: text(wish.reference_number),
    description: text(wish.description),
    exchange_rate: exchangeRate({ is_base: currencyCode === org.currency_code }, wish.exchange_rate),
    from_account_id,
  };
}

export function findRefund(refunds: readonly Refund[], id: string | undefined): Refund {
  const refund = refunds.find((candidate) => candidate.refund_id === id);
  if (refund === undefined) throw new Refusal(404, 1002, 'Refund does not exist.');
  return refund;
}

/** The echo, without the id: its name differs by what is refunded. */
export function refundRow(refund: Refund, { switches }: Context): Json {
  const inBase = new BigJs(refund.amount).times(refund.exchange_rate).toFixed();
  return {
    date: refund.date,
    refund_mode: refund.refund_mode,
    reference_number: refund.reference_number,
    description: refund.description,
    exchange_rate: money(refund.exchange_rate, switches),
    from_account_id: refund.from_account_id,
    amount: money(refund.amount, switches),
    amount_bcy: money(inBase, switches),
    amount_fcy: money(refund.amount, switches),
  };
}
