import { credit, invoice, payment, payOut } from '../books.js';
import { ORDER, type Life } from '../life.js';
import type { Scenario, Step } from '../run-scenario.js';
import * as at from './steps.js';

const { answer, CART, LARGER, place, refund, touch, UNPAID, ONE } = at;

const FEE = { meta_data: [{ id: 1, key: '_stripe_fee', value: '3.07' }] };
const deleteRefund = (life: Life) => life.store.deleteRefund(String(ORDER), life.refunds()[0]?.id ?? 0);

/** Tenths of a second of the simulated clock. */
const PATIENCE = 1000;

/** Something happens in the shop; Zoho does what it is asked for, its answer to this call is lost; then something else happens. */
function lost(method: string, path: RegExp, before: (life: Life) => void, after: (life: Life) => void): Step {
  return {
    async does(life) {
      let losses = 0;
      life.fault = (request) => {
        if (losses > 0 || request.method !== method || !path.test(request.path)) return null;
        losses++;
        return { kind: 'after', how: 'json-500' };
      };
      before(life);
      for (let tries = 0; losses === 0 && tries < PATIENCE; tries++) await life.wait(100);
      if (losses === 0) throw new Error(`${method} ${String(path)} is never asked`);
      await life.wait(1000);
      after(life);
    },
  };
}

const PAYMENT = /\/customerpayments$/;
const PAY_OUT = /\/creditnotes\/\d+\/refunds$/;
const PAID_OUT = /\/creditnotes\/\d+\/refunds\/\d+$/;
const VOID_CREDIT = /\/creditnotes\/\d+\/status\/void$/;
const nothing = () => undefined;

/** The worker died before it told the shop of what it made after the invoice. */
function forgetWhatFollowed(life: Life): void {
  const { links } = life.store.tables;
  const isForgotten = (kind: string) => ['payment', 'credit_note', 'refund'].includes(kind);
  for (const [text, { key }] of [...links]) if (isForgotten(key.kind)) links.delete(text);
  const row = life.row();
  if (row !== undefined) row.unresolvedSince = life.now();
}

/** What happens in the shop between a write whose answer is lost and the next look at the order. */
export const INTERRUPTED: readonly Scenario[] = [
  {
    name: "A gateway's fee that comes while the payment's answer is lost is still booked",
    steps: [
      lost(
        'POST',
        PAYMENT,
        (life) => life.place(CART),
        (life) => life.change(FEE),
      ),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid'), payment(undefined, { charges: '3.07' })],
  },
  {
    name: 'A refund deleted while the answer to its pay-out is lost takes both back',
    steps: [place(CART), lost('POST', PAY_OUT, (life) => void life.refund(ONE), deleteRefund), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1, 'void')],
  },
  {
    name: 'A pay-out is taken back once, however often that is tried',
    steps: [place(CART), refund(ONE), lost('DELETE', PAID_OUT, deleteRefund, nothing), touch({ calls: 0 })],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1, 'void')],
  },
  {
    name: 'A credit note voided with a cancelled order is made again when the order comes back before that was answered',
    steps: [
      place(CART, UNPAID),
      refund(ONE),
      lost(
        'POST',
        VOID_CREDIT,
        (life) => life.change({ status: 'cancelled' }),
        (life) => life.change({ status: 'processing' }),
      ),
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [
      (life) => ({ ...invoice('partially_paid')(life), balance: '82.79' }),
      credit(1, 'void'),
      (life) => ({ ...credit(1)(life), status: 'closed' }),
    ],
  },
  {
    name: "A deleted order whose payment's answer was lost asks what a deleted order can be answered",
    steps: [
      lost(
        'POST',
        PAYMENT,
        (life) => life.place(CART),
        (life) => life.store.deleteOrder(String(ORDER)),
      ),
    ],
    row: 'deleted_after_booking',
    books: [invoice('paid'), payment()],
  },
  {
    name: 'A deleted order whose payment and pay-out were never told loses neither before a person is asked',
    steps: [place(CART), refund(ONE), { does: forgetWhatFollowed }, at.remove()],
    row: 'deleted_after_booking',
    books: [invoice('paid'), payment(), credit(1), payOut(1)],
  },
  {
    name: 'An unpaid order whose refund was deleted is edited after the credit was taken off',
    steps: [
      place(CART, UNPAID),
      refund(ONE),
      {
        does: (life) => {
          deleteRefund(life);
          life.edit(LARGER);
        },
      },
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('sent'), credit(1, 'void')],
  },
  {
    name: 'An unpaid order whose refund was deleted is paid after the credit was taken off',
    steps: [
      place(CART, UNPAID),
      refund(ONE),
      {
        does: (life) => {
          deleteRefund(life);
          life.change({ date_paid_gmt: '2026-03-01T10:20:00', transaction_id: `ch_${String(ORDER)}` });
        },
      },
      touch({ calls: 0 }),
    ],
    row: 'done',
    books: [invoice('paid'), payment(), credit(1, 'void')],
  },
  {
    name: 'An invoice deleted in Zoho while an answer was lost stays away where a person says so',
    steps: [
      place(CART, UNPAID),
      lost(
        'PUT',
        /\/invoices\/\d+$/,
        (life) => life.edit(LARGER),
        ({ person, org }) => void person.call('DELETE', `/invoices/${org.invoices[0]?.invoice_id ?? ''}`),
      ),
      touch({ row: 'missing_in_zoho' }),
      answer('leave', { row: 'done' }),
      touch({ calls: 0, row: 'done' }),
    ],
    row: 'done',
    books: [],
  },
];
