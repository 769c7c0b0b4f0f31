import { bookingDay } from '../accounting/booking-day.js';
import { matchPast, type PastInvoice, type PastMatch } from '../accounting/match-past.js';
import { ownLinksOf } from '../accounting/own-links.js';
import type { Result } from '../accounting/result.js';
import { factsOf, type Sale } from '../accounting/sale.js';
import type { Lane } from '../contract/claim.js';
import type { Link } from '../contract/link.js';
import { problem, type Problem } from '../contract/problems.js';
import type { Zoho } from '../zoho/zoho.js';
import { orderLinkKey, unverified } from './document-links.js';
import type { PastInvoices } from './past-invoices.js';
import type { OrderInBooks } from './read-material.js';

interface Adoption {
  /** The invoice that is this order's from now on; null: none. */
  readonly link: Link | null;
  readonly problem: Problem | null;
}

/** A customer who buys the same every day has many invoices of one total; each is read once for all orders. */
const MOST_READ = 100;

const MOST_SHOWN = 5;

const NOTHING: Adoption = { link: null, problem: null };

/**
 * A past order may be in the books already, by hand or by another tool (DESIGN §10): the one invoice that is surely it becomes its link
 * and nothing is made; where it is doubtful a person says. Only past orders are asked for, so a live one costs no call.
 */
export async function adoptPast(
  sale: Result<Sale, Problem | null>,
  order: OrderInBooks,
  links: readonly Link[],
  lane: Lane,
  zoho: Zoho,
  past: PastInvoices,
): Promise<Adoption> {
  if (!sale.ok) return NOTHING;
  const own = ownLinksOf(links, sale.value.orderId);
  const [answer, chosenId] = (order.choice ?? '').split(':');
  const isAsked = answer === 'adopt' || lane === 'backfill';
  if (!isAsked || answer === 'create' || own.invoice !== null || own.formerInvoice !== null) return NOTHING;
  if (answer === 'adopt' && chosenId !== undefined) return adopt(chosenId, sale.value, zoho);

  const day = bookingDay(sale.value.createdAt, sale.value.timeZone);
  const invoices = await past.around(day, order.material.organization_id ?? '', zoho);
  const { certain, doubtful } = await match(sale.value, order.material.reference, invoices, past, zoho);
  const [only, another] = certain;
  if (only !== undefined && another === undefined) return adopt(only.id, sale.value, zoho);
  const candidates = only === undefined ? doubtful : certain;
  if (candidates.length === 0) return NOTHING;
  return {
    link: null,
    problem: problem('maybe_booked', {
      candidates: candidates.slice(0, MOST_SHOWN).map(describe).join(', '),
      books: zoho.invoices.urlOf(''),
    }),
  };
}

/** Lists show no notes, so where only they can tell, the invoices of that total and customer are read; too many are a question. */
async function match(
  sale: Sale,
  reference: string,
  invoices: readonly PastInvoice[],
  past: PastInvoices,
  zoho: Zoho,
): Promise<PastMatch> {
  const listed = matchPast(sale, reference, invoices);
  if (listed.certain.length > 0) return listed;
  const read: PastInvoice[] = [];
  for (const invoice of listed.unread.slice(0, MOST_READ)) read.push(await past.withNotes(invoice, zoho));
  const inNotes = matchPast(sale, reference, read);
  return { ...inNotes, doubtful: [...listed.doubtful, ...inNotes.doubtful, ...listed.unread.slice(MOST_READ)] };
}

async function adopt(invoiceId: string, sale: Sale, zoho: Zoho): Promise<Adoption> {
  const echo = await zoho.invoices.get(invoiceId);
  if (echo === null)
    return { link: null, problem: problem('missing_in_zoho', { what: 'invoice', zoho_id: invoiceId }) };
  const plain = unverified(orderLinkKey(sale.orderId, 'invoice'), echo);
  const facts = factsOf(
    sale,
    sale.refunds.map(({ id }) => id),
  );
  return { link: { ...plain, status: 'adopted', facts, representation: 'booked before' }, problem: null };
}

const describe = ({ id, number, date, total, currency }: PastInvoice) =>
  `${id} ${number}, ${date} (${total} ${currency})`;
