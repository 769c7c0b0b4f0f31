import type { Link, LinkFacts } from '../contract/link.js';
import type { StatusMap } from '../contract/settings.js';
import { appliedCreditsOf } from './applied-credits.js';
import { Decimal, roundText } from './money.js';
import { ownLinksOf, SETTLED_BY_OTHERS, type OwnLinks } from './own-links.js';
import { factsOf, paymentFactsOf, refundFactsOf } from './facts.js';
import type { Sale } from './sale.js';
import { meaningOf } from './status.js';

/**
 * True when the books already hold this sale: its facts are those its documents stand for, it is paid, or sent where nothing is to be
 * paid yet, and each refund has its credit note. Settings, mappings and the solver are not asked, so changing them never reopens a
 * finished order (DESIGN §5). An order read with another number of decimals than its facts is left alone: WooCommerce rounds old orders
 * to today's decimals.
 */
export function isBooked(sale: Sale, links: readonly Link[], statusMap: StatusMap): boolean {
  const own = ownLinksOf(links, sale.orderId);
  const facts = own.invoice?.facts ?? null;
  if (own.invoice === null || facts === null) return false;
  if (!meansTheSame(sale.status, facts.status, statusMap)) return false;
  if (!hasSameFacts(facts, factsOf(sale))) return false;
  if (own.invoice.status === 'credited') return true;
  const isSettled = SETTLED_BY_OTHERS.has(own.invoice.status) || hasPayments(sale, own.invoice, own);
  return isSettled && hasCredits(sale, own, facts.settled_refunds);
}

/** Equal, or read with other decimals than they were taken with. */
export function hasSameFacts(booked: LinkFacts, now: LinkFacts): boolean {
  return booked.decimals !== now.decimals || booked.hash === now.hash;
}

function hasPayments(sale: Sale, invoice: Link, own: OwnLinks): boolean {
  const applied = appliedCreditsOf(sale, own);
  const due = new Decimal(sale.payment.amount).minus(applied.amount).toFixed();
  const isDue = sale.paidAt !== null && new Decimal(roundText(due, sale.storeDecimals)).gt('0');
  const hasGateway = !isDue || isPaid(sale, own.payments.get('1'), applied.slots);
  const hasCards = sale.giftCards.every((_, index) => own.payments.has(`gift-${String(index + 1)}`));
  return hasGateway && hasCards && (own.payments.size > 0 || invoice.status !== 'draft');
}

/** A fee that the gateway noted after the payment was booked is still to be added, and so is what a deleted refund had taken off it. */
function isPaid(sale: Sale, payment: Link | undefined, applied: readonly string[]): boolean {
  if (payment === undefined || isShort(payment, applied)) return false;
  return sale.payment.fee === null || hasFee(payment, paymentFactsOf(sale));
}

/** Whether a payment stands for the fee these facts are of; one found without it stands for none. */
export function hasFee({ facts }: Link, now: LinkFacts): boolean {
  return facts !== null && facts.hash !== '' && hasSameFacts(facts, now);
}

/** True where the payment leaves out a refund whose credit is no longer set against the invoice. */
export function isShort({ facts }: Link, applied: readonly string[]): boolean {
  return facts?.settled_refunds.some((slot) => !applied.includes(slot)) === true;
}

function hasCredits(sale: Sale, own: OwnLinks, settled: readonly string[]): boolean {
  const wanted = sale.refunds.filter(({ id, total }) => !settled.includes(id) && !new Decimal(total).eq('0'));
  const ids = new Set(wanted.map(({ id }) => id));
  const isEach = wanted.every((refund) => {
    const facts = own.creditNotes.get(refund.id)?.facts ?? null;
    return facts !== null && hasSameFacts(facts, refundFactsOf(refund)) && own.settlements.has(refund.id);
  });
  return isEach && [...own.creditNotes.keys()].every((slot) => ids.has(slot) || settled.includes(slot));
}

function meansTheSame(now: string, booked: string, statusMap: StatusMap): boolean {
  return now === booked || meaningOf(now, statusMap) === meaningOf(booked, statusMap);
}
