import Big from 'big.js';
import { contentHash } from '../accounting/content-hash.js';
import type { DocumentEcho } from '../accounting/document-echo.js';
import type { PaymentDocument, SolvedDocument } from '../accounting/documents.js';
import type { Link, LinkKey, LinkKind } from '../contract/link.js';
import type { ZohoPayment } from '../zoho/payments.js';
import { newLink } from './new-link.js';

/** The key of an order's own document. */
export function orderLinkKey(
  orderId: string,
  kind: Exclude<LinkKind, 'contact' | 'item' | 'tax' | 'tax_group'>,
  slot = '',
): LinkKey {
  return { object_type: 'order', object_id: orderId, kind, slot };
}

/** A document as it stands in Zoho, whose total is not yet known to be right: it carries no facts. */
export function unverified(key: LinkKey, echo: DocumentEcho): Link {
  return newLink(key, echo.id, {
    number: echo.number,
    url: echo.url,
    total: echo.total,
    currency: echo.currency || null,
    exchange_rate: echo.exchangeRate,
    date: echo.date || null,
    status: echo.status,
    zoho_echo: {
      last_modified_time: echo.lastModifiedTime,
      total: echo.total,
      hash: contentHash(echo),
      customer_id: echo.customerId,
      account_id: '',
    },
  });
}

/** A document that was compared with what was wanted. */
export function verified(key: LinkKey, wanted: SolvedDocument, echo: DocumentEcho): Link {
  return { ...unverified(key, echo), facts: wanted.facts, representation: wanted.representation };
}

/** A payment made or found; one found without the fee that came since stands for no fee, so that it is still added. */
export function paymentLink(orderId: string, payment: PaymentDocument, made: ZohoPayment, invoice: Link): Link {
  const lacksFee = payment.bankCharges !== null && !new Big(payment.bankCharges).eq(new Big(made.bankCharges));
  return newLink(orderLinkKey(orderId, 'payment', payment.slot), made.paymentId, {
    number: made.number,
    facts: lacksFee ? { ...payment.facts, hash: '' } : payment.facts,
    total: payment.amount,
    currency: invoice.currency,
    exchange_rate: invoice.exchange_rate,
    date: payment.date,
    status: 'paid',
    zoho_echo: {
      last_modified_time: '',
      total: made.amount,
      hash: '',
      customer_id: '',
      // Zoho's answer need not name it; then it is where we sent the money.
      account_id: made.accountId || (payment.accountId ?? ''),
    },
  });
}

/** A pay-out of a credit note, or what of it was set against the invoice. */
export function settlementLink(
  orderId: string,
  slot: string,
  id: string,
  credit: Link,
  status: 'paid' | 'applied',
): Link {
  return newLink(orderLinkKey(orderId, 'refund', slot), id, {
    total: credit.total,
    currency: credit.currency,
    exchange_rate: credit.exchange_rate,
    date: credit.date,
    status,
  });
}
