import type { Life } from '../life-of-an-order/life.js';
import { answer, CART, known, place } from '../life-of-an-order/scenarios/steps.js';
import type { CodeLife, CodeRow } from './code-life.js';

/** An order and its payment. */
export const BOOKED = ['invoice 96.85 tax 7.38, paid', 'payment 96.85'];

/** What the merchant reads of whatever Zoho does not take and nobody can mend but a person. */
export function refused(what: string, { code, message }: Pick<CodeRow, 'code' | 'message'>): string {
  const says = `Zoho refused the ${what} and says: "${message}" (code ${String(code)}).`;
  return `${says} Correct this in Zoho Books or in the order, then send the order again.`;
}

/** The same of an order that is booked. */
export function refusedAfter(what: string, { code, message }: Pick<CodeRow, 'code' | 'message'>): string {
  const says = `Zoho refused the ${what} and says: "${message}" (code ${String(code)}).`;
  const next = 'Correct this in Zoho Books and send the order again, or do this step there by hand';
  return `Invoice INV-000002 is booked, but ${says} ${next} and leave the books as they are.`;
}

export const unsure = (what: string) =>
  `Zoho did not say whether the ${what} went through. It goes on by itself: before anything is written again, Zoho is asked what is there.`;

/** The order is parked with Zoho's words, is not tried again by itself, and is booked once a person sends it again. */
export function parksTheInvoice(
  row: Omit<CodeRow, 'class' | 'lives'>,
  name = "parks the order with Zoho's words",
): CodeRow {
  const life: CodeLife = {
    name,
    before: [known()],
    answered: { call: 'POST /invoices' },
    does: place(CART),
    calls: 1,
    row: 'refused_by_zoho',
    reads: refused('invoice', row),
    then: { does: answer(), row: 'done', calls: 2 },
    books: BOOKED,
  };
  return { ...row, class: 'refused', lives: [life] };
}

/** What is left of an order whose invoice stands: Zoho's words, and the way out of leaving it. */
export const parksTheRest = (
  row: Omit<CodeRow, 'class' | 'lives'>,
  life: Pick<CodeLife, 'name' | 'before' | 'answered' | 'does' | 'calls' | 'books'>,
  what: string,
): CodeRow => ({
  ...row,
  class: 'refused',
  lives: [
    {
      ...life,
      row: 'refused_after_booking',
      reads: refusedAfter(what, row),
      then: { does: answer('leave'), row: 'done', calls: 0 },
    },
  ],
});

/** As a merchant leaves it who has connected again; connecting has its own tests. */
export function connectAgain({ store }: Life): void {
  store.tables.connection = { ...store.tables.connection, state: 'connected', problem: null };
}
