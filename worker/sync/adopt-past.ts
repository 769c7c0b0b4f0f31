import { bookingDay } from '../accounting/booking-day.js';
import { isPast } from '../accounting/desired.js';
import type { DocumentEcho } from '../accounting/document-echo.js';
import { matchPast, type PastInvoice, type PastMatch, type PastOrder } from '../accounting/match-past.js';
import { ownLinksOf } from '../accounting/own-links.js';
import { contactsOfBuyer } from '../accounting/past-buyer.js';
import type { Result } from '../accounting/result.js';
import { factsOf } from '../accounting/facts.js';
import type { Sale } from '../accounting/sale.js';
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

const MOST_SHOWN = 5;

const NOTHING: Adoption = { link: null, problem: null };

/**
 * A past order may be in the books already, by hand or by another tool (DESIGN §10): the one invoice that is surely it becomes its link
 * and nothing is made; where it is doubtful a person says. Only past orders are asked for, of a run or sent alone by a person, so a live
 * one costs no call.
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
  const isAsked = lane === 'backfill' || (order.isChosen && isPast(sale.value, order.settings));
  // Whoever answers "create", or a question that is asked only after this one, has no doubt any more.
  const isAnswered = answer !== '' && answer !== 'adopt';
  if ((!isAsked && answer !== 'adopt') || isAnswered || own.invoice !== null || own.formerInvoice !== null)
    return NOTHING;
  if (answer === 'adopt' && chosenId !== undefined) return adopt(chosenId, sale.value, zoho);

  const { material, settings, referenceData } = order;
  const { storeDecimals, currency } = sale.value;
  const decimals = referenceData.currencies.find(({ code }) => code === currency)?.price_precision ?? storeDecimals;
  const day = bookingDay(sale.value.createdAt, sale.value.timeZone);
  const invoices = await past.around(day, material.organization_id ?? '', zoho);
  const contactIds = contactsOfBuyer(sale.value, links, material.contacts.candidates, settings);
  const wanted: PastOrder = { sale: sale.value, reference: material.reference, contactIds, decimals };
  const { match, read } = await matchWithNotes(wanted, invoices, past, zoho);
  const [only, another] = match.certain;
  if (only !== undefined && another === undefined) {
    const echo = read.get(only.id);
    return echo === undefined ? adopt(only.id, sale.value, zoho) : adopted(echo, sale.value);
  }
  const candidates = [match.certain, match.doubtful, match.alike].find(({ length }) => length > 0) ?? [];
  if (candidates.length === 0) return NOTHING;
  return {
    link: null,
    problem: problem('maybe_booked', {
      candidates: candidates.slice(0, MOST_SHOWN).map(describe).join(', '),
      books: zoho.invoices.urlOf(''),
    }),
  };
}

/**
 * Lists show no notes, so where only they can tell, every invoice of that total is read: at most one call for each invoice that was
 * there, however many orders ask. `read` is what this order paid for.
 */
async function matchWithNotes(
  order: PastOrder,
  invoices: readonly PastInvoice[],
  past: PastInvoices,
  zoho: Zoho,
): Promise<{ match: PastMatch; read: ReadonlyMap<string, DocumentEcho> }> {
  const read = new Map<string, DocumentEcho>();
  const listed = matchPast(order, invoices);
  if (listed.certain.length > 0) return { match: listed, read };
  const noted: PastInvoice[] = [];
  for (const invoice of listed.unread)
    noted.push(await past.withNotes(invoice, zoho, (echo) => void read.set(echo.id, echo)));
  const inNotes = matchPast(order, noted);
  const doubtful = [...listed.doubtful, ...inNotes.doubtful];
  return { match: { ...inNotes, doubtful, alike: [...listed.alike, ...inNotes.alike] }, read };
}

async function adopt(invoiceId: string, sale: Sale, zoho: Zoho): Promise<Adoption> {
  const echo = await zoho.invoices.get(invoiceId);
  if (echo === null)
    return { link: null, problem: problem('missing_in_zoho', { what: 'invoice', zoho_id: invoiceId }) };
  return adopted(echo, sale);
}

function adopted(echo: DocumentEcho, sale: Sale): Adoption {
  const plain = unverified(orderLinkKey(sale.orderId, 'invoice'), echo);
  const facts = factsOf(
    sale,
    sale.refunds.map(({ id }) => id),
  );
  return { link: { ...plain, status: 'adopted', facts, representation: 'booked before' }, problem: null };
}

const describe = ({ id, number, date, total, currency }: PastInvoice) =>
  `${id} ${number}, ${date} (${total} ${currency})`;
