import type { PaymentDocument } from '../accounting/documents.js';
import type { ZohoSession } from './client.js';
import { refusal, unreadable } from './client.js';
import type { Refused } from './invoices.js';
import { asDecimal, asList, asObject, asText } from './read.js';

/** zoho-books-api §8.1: more than the invoice's balance. */
export const EXCEEDS_BALANCE = 24016;

export interface ZohoPayment {
  readonly paymentId: string;
  readonly number: string;
  readonly amount: string;
  readonly date: string;
  readonly reference: string;
}

export interface Payments {
  create(
    payment: PaymentDocument,
    to: { customerId: string; invoiceId: string; exchangeRate: string | null },
  ): Promise<ZohoPayment | Refused>;
  /** Payments applied to one invoice: the way to find our own after an unknown outcome. */
  listOfInvoice(invoiceId: string): Promise<ZohoPayment[]>;
}

export function createPayments(session: ZohoSession): Payments {
  return {
    async create(payment, { customerId, invoiceId, exchangeRate }) {
      const result = await session.call({
        method: 'POST',
        path: '/customerpayments',
        body: {
          customer_id: customerId,
          payment_mode: payment.mode,
          amount: payment.amount,
          date: payment.date,
          reference_number: payment.reference,
          description: payment.description,
          invoices: [{ invoice_id: invoiceId, amount_applied: payment.amount }],
          ...(payment.accountId === null ? {} : { account_id: payment.accountId }),
          ...(exchangeRate === null ? {} : { exchange_rate: exchangeRate }),
        },
        what: 'payment',
      });
      if (result.kind === 'refused') return result;
      const made = readPayment(asObject(result.body.payment));
      if (made.paymentId === '') throw unreadable('payment');
      return made;
    },

    async listOfInvoice(invoiceId) {
      const result = await session.call({ method: 'GET', path: `/invoices/${invoiceId}/payments`, what: 'payment' });
      if (result.kind === 'refused') throw refusal(result, 'payment');
      return asList(result.body.payments).map(readPayment);
    },
  };
}

function readPayment(row: Record<string, unknown>): ZohoPayment {
  return {
    paymentId: asText(row.payment_id),
    number: asText(row.payment_number),
    amount: asDecimal(row.amount) ?? asDecimal(row.amount_applied) ?? '0',
    date: asText(row.date),
    reference: asText(row.reference_number),
  };
}
