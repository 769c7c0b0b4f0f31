import { unusedOf } from './balance.js';
import { refuseLocked, touch } from './checks.js';
import { Refusal, type Context, type Json, type Route } from './http-types.js';
import { pageOf } from './lists.js';
import { findRefund, readRefund, refundRow } from './refunds.js';
import type { Payment, Refund } from './state.js';

export function paymentOf({ org, ids }: Context): Payment {
  const payment = org.payments.find((candidate) => candidate.payment_id === ids[0]);
  if (payment === undefined) throw new Refusal(404, 1002, 'Payment does not exist.');
  return payment;
}

/** Only the excess of a payment is refunded here (reference §8.1). */
function create(context: Context) {
  const payment = paymentOf(context);
  const refund = readRefund(context, unusedOf(payment), payment.currency_code, null);
  payment.refunds.push(refund);
  touch(context, payment);
  return { status: 201 as const, body: { payment_refunds: row(payment, refund, context) } };
}

function remove(context: Context) {
  const payment = paymentOf(context);
  const refund = findRefund(payment.refunds, context.ids[1]);
  refuseLocked(context, refund.date);
  payment.refunds.splice(payment.refunds.indexOf(refund), 1);
  touch(context, payment);
  return { body: {} };
}

function list(context: Context) {
  const payment = paymentOf(context);
  const rows = payment.refunds.map((refund) => row(payment, refund, context));
  return { body: pageOf(context, 'payment_refunds', rows) };
}

function one(context: Context) {
  const payment = paymentOf(context);
  return { body: { payment_refunds: row(payment, findRefund(payment.refunds, context.ids[1]), context) } };
}

function row(payment: Payment, refund: Refund, context: Context): Json {
  return {
    payment_refund_id: refund.refund_id,
    payment_id: payment.payment_id,
    ...refundRow(refund, context),
  };
}

const ONE = /^\/customerpayments\/(\d+)\/refunds\/(\d+)$/;

export const PAYMENT_REFUND_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/customerpayments\/(\d+)\/refunds$/, scope: 'customerpayments.READ', run: list },
  { method: 'POST', pattern: /^\/customerpayments\/(\d+)\/refunds$/, scope: 'customerpayments.CREATE', run: create },
  { method: 'GET', pattern: ONE, scope: 'customerpayments.READ', run: one },
  { method: 'DELETE', pattern: ONE, scope: 'customerpayments.DELETE', run: remove },
];
