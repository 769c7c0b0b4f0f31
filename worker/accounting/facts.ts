import { linkFactsSchema, type LinkFacts } from '../contract/link.js';
import { Decimal, roundText } from './money.js';
import type { Sale, SaleRefund, Solvable } from './sale.js';
import { sha256 } from './sha256.js';

/**
 * The order's accounting facts (DESIGN §5): amounts, quantities and taxes, at the shop's decimals. Whether it is paid shows in its
 * payments' links, each refund in its credit note's. Not names, product ids (0 once the product is deleted), addresses, dates or
 * transaction ids. `settledRefunds` are those that need no credit note of ours.
 */
export function factsOf(sale: Sale, settledRefunds: readonly string[] = []): LinkFacts {
  const gifts = sale.giftCards.map(({ amount }) => roundText(amount, sale.storeDecimals)).sort();
  return toFacts(sale, sale.status, [gifts], settledRefunds);
}

/** The facts a credit note stands for. */
export function refundFactsOf(refund: SaleRefund): LinkFacts {
  return toFacts(refund, '', [], []);
}

/**
 * What the gateway's payment stands for: the order's amount and the fee the gateway noted, which may come minutes later; beside it the
 * refunds it leaves out, because their credit had been set against the invoice.
 */
export function paymentFactsOf(
  sale: Pick<Sale, 'payment' | 'storeDecimals'>,
  leftOut: readonly string[] = [],
): LinkFacts {
  const { amount, fee } = sale.payment;
  const hash = sha256(JSON.stringify([roundText(amount, sale.storeDecimals), fee]));
  return { hash, status: '', decimals: sale.storeDecimals, settled_refunds: [...leftOut] };
}

function toFacts(amounts: Solvable, status: string, more: unknown[], settledRefunds: readonly string[]): LinkFacts {
  const round = (text: string) => roundText(text, amounts.storeDecimals);
  const facts = {
    currency: amounts.currency,
    total: round(amounts.total),
    totalTax: round(amounts.totalTax),
    lines: amounts.lines
      .map((line) => [
        line.kind,
        line.id,
        new Decimal(line.quantity).toFixed(),
        round(line.net),
        line.taxes.map((tax) => [tax.rateId, round(tax.amount)]).sort(byText),
      ])
      .sort(byText),
    taxes: amounts.taxes.map((tax) => [tax.rateId, tax.compound, round(tax.amount)]).sort(byText),
    more,
  };
  return linkFactsSchema.parse({
    hash: sha256(JSON.stringify(facts)),
    status,
    decimals: amounts.storeDecimals,
    settled_refunds: [...settledRefunds],
  });
}

function byText(a: unknown, b: unknown): number {
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}
