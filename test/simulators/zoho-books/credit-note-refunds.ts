import { creditOf } from './balance.js';
import { refuseLocked, touch } from './checks.js';
import { noteOf, statusOfNote } from './find-note.js';
import { Refusal, type Context, type Json, type Route } from './http-types.js';
import { pageOf } from './lists.js';
import { findRefund, readRefund, refundRow } from './refunds.js';
import type { CreditNote, Refund } from './state.js';

/** Reference §8.2: from an open note, at most its balance. */
function create(context: Context) {
  const note = noteOf(context);
  refuseUnlessOpen(note);
  const refund = readRefund(context, creditOf(note), note.currency_code, null);
  note.refunds.push(refund);
  touch(context, note);
  return { status: 201 as const, body: { creditnote_refund: row(note, refund, context) } };
}

function refuseUnlessOpen(note: CreditNote): void {
  const status = statusOfNote(note);
  if (status === 'closed') throw new Refusal(400, 12003, 'Closed credit notes cannot be refunded.');
  if (status === 'void') throw new Refusal(400, 12004, 'Void credit notes cannot be refunded.');
  if (status === 'draft') throw new Refusal(400, 2, 'Draft credit notes cannot be refunded.');
}

function update(context: Context) {
  const note = noteOf(context);
  const previous = findRefund(note.refunds, context.ids[1]);
  const refund = readRefund(context, creditOf(note).plus(previous.amount), note.currency_code, previous);
  Object.assign(previous, refund);
  touch(context, note);
  return { body: { creditnote_refund: row(note, previous, context) } };
}

function remove(context: Context) {
  const note = noteOf(context);
  const refund = findRefund(note.refunds, context.ids[1]);
  refuseLocked(context, refund.date);
  note.refunds.splice(note.refunds.indexOf(refund), 1);
  touch(context, note);
  return { body: {} };
}

function row(note: CreditNote, refund: Refund, context: Context): Json {
  const customer = context.org.contacts.find((contact) => contact.contact_id === note.customer_id);
  return {
    creditnote_refund_id: refund.refund_id,
    creditnote_id: note.creditnote_id,
    creditnote_number: note.creditnote_number,
    customer_name: customer?.contact_name ?? '',
    ...refundRow(refund, context),
  };
}

function ofNote(context: Context) {
  const note = noteOf(context);
  const rows = note.refunds.map((refund) => row(note, refund, context));
  return { body: pageOf(context, 'creditnote_refunds', rows) };
}

function all(context: Context) {
  const { org, query } = context;
  const rows = org.creditNotes
    .filter((note) => query.customer_id === undefined || note.customer_id === query.customer_id)
    .flatMap((note) => note.refunds.map((refund) => row(note, refund, context)));
  return { body: pageOf(context, 'creditnote_refunds', rows) };
}

function one(context: Context) {
  const note = noteOf(context);
  return { body: { creditnote_refund: row(note, findRefund(note.refunds, context.ids[1]), context) } };
}

const ONE = /^\/creditnotes\/(\d+)\/refunds\/(\d+)$/;

export const CREDIT_NOTE_REFUND_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/creditnotes\/refunds$/, scope: 'creditnotes.READ', run: all },
  { method: 'GET', pattern: /^\/creditnotes\/(\d+)\/refunds$/, scope: 'creditnotes.READ', run: ofNote },
  { method: 'POST', pattern: /^\/creditnotes\/(\d+)\/refunds$/, scope: 'creditnotes.CREATE', run: create },
  { method: 'GET', pattern: ONE, scope: 'creditnotes.READ', run: one },
  { method: 'PUT', pattern: ONE, scope: 'creditnotes.UPDATE', run: update },
  { method: 'DELETE', pattern: ONE, scope: 'creditnotes.DELETE', run: remove },
];
