import type { PaymentDocument } from '../accounting/documents.js';
import type { ZohoBody } from './answers.js';
import type { ZohoSession } from './client.js';
import { refusal, unreadable } from './client.js';
import type { Refused } from './documents.js';
import { asDecimal, asList, asObject, asText } from './read.js';

/** zoho-books-api §8.1: more than the invoice's balance. */
export const EXCEEDS_BALANCE = 24016;

export interface ZohoPayment {
  readonly paymentId: string;
  readonly number: string;
  readonly amount: string;
  readonly date: string;
  readonly reference: string;
  readonly bankCharges: string;
  /** Where it was deposited; empty where Zoho does not say. */
  readonly accountId: string;
}

export interface PaymentTarget {
  readonly customerId: string;
  readonly invoiceId: string;
  readonly exchangeRate: string | null;
  readonly locationId: string | null;
}

export interface Payments {
  create(payment: PaymentDocument, to: PaymentTarget): Promise<ZohoPayment | Refused>;
  /** The same payment with other bank charges. */
  update(paymentId: string, payment: PaymentDocument, to: PaymentTarget): Promise<ZohoPayment | Refused>;
  /** null: no such payment. */
  get(paymentId: string): Promise<ZohoPayment | null>;
  /** Payments applied to one invoice: the way to find our own after an unknown outcome. */
  listOfInvoice(invoiceId: string): Promise<ZohoPayment[]>;
}

export function createPayments(session: ZohoSession): Payments {
  async function write(method: 'POST' | 'PUT', path: string, body: ZohoBody): Promise<ZohoPayment | Refused> {
    const result = await session.call({ method, path, body, what: 'payment' });
    if (result.kind === 'refused') return result;
    const made = readPayment(asObject(result.body.payment));
    if (made.paymentId === '') throw unreadable('payment');
    return made;
  }
  return {
    create: (payment, to) => write('POST', '/customerpayments', bodyOf(payment, to)),
    update: (paymentId, payment, to) => write('PUT', `/customerpayments/${paymentId}`, bodyOf(payment, to)),

    async get(paymentId) {
      const result = await session.call({ method: 'GET', path: `/customerpayments/${paymentId}`, what: 'payment' });
      if (result.kind === 'ok') return readPayment(asObject(result.body.payment));
      if (result.status === 404) return null;
      throw refusal(result, 'payment');
    },

    async listOfInvoice(invoiceId) {
      const result = await session.call({ method: 'GET', path: `/invoices/${invoiceId}/payments`, what: 'payment' });
      if (result.kind === 'refused') throw refusal(result, 'payment');
      return asList(result.body.payments).map(readPayment);
    },
  };
}

function bodyOf(
  payment: PaymentDocument,
  { customerId, invoiceId, exchangeRate, locationId }: PaymentTarget,
): ZohoBody {
  return {
    customer_id: customerId,
    payment_mode: payment.mode,
    amount: payment.amount,
    date: payment.date,
    reference_number: payment.reference,
    description: payment.description,
    invoices: [{ invoice_id: invoiceId, amount_applied: payment.amount }],
    ...(payment.accountId === null ? {} : { account_id: payment.accountId }),
    ...(payment.bankCharges === null ? {} : { bank_charges: payment.bankCharges }),
    ...(exchangeRate === null ? {} : { exchange_rate: exchangeRate }),
    ...(locationId === null ? {} : { location_id: locationId }),
  };
}

function readPayment(row: Record<string, unknown>): ZohoPayment {
  return {
    paymentId: asText(row.payment_id),
    number: asText(row.payment_number),
    amount: asDecimal(row.amount) ?? asDecimal(row.amount_applied) ?? '0',
    date: asText(row.date),
    reference: asText(row.reference_number),
    bankCharges: asDecimal(row.bank_charges) ?? '0',
    accountId: asText(row.account_id),
  };
}
