import type { Link } from '../contract/link.js';
import type { StatusMap } from '../contract/settings.js';
import { Decimal } from './money.js';
import { factsOf, type Sale } from './sale.js';
import { meaningOf } from './status.js';

/**
 * True when the books already hold this sale: its facts are those its invoice stands for, which is paid, or sent where nothing is to
 * be paid yet. Settings, mappings
 * and the solver are not asked, so changing them never reopens a finished order (DESIGN §5). An order read with another number of
 * decimals than its facts is left alone: WooCommerce rounds old orders to today's decimals.
 */
export function isBooked(sale: Sale, links: readonly Link[], statusMap: StatusMap): boolean {
  const invoice = links.find((link) => link.kind === 'invoice' && link.object_type === 'order');
  if (invoice?.facts === null || invoice === undefined) return false;
  const wantsPayment = sale.paidAt !== null && !new Decimal(sale.total).eq('0');
  const hasPayment = links.some((link) => link.kind === 'payment' && link.object_type === 'order');
  const isSettled = wantsPayment ? hasPayment : invoice.status !== 'draft';
  if (!isSettled || !meansTheSame(sale.status, invoice.facts.status, statusMap)) return false;
  return invoice.facts.decimals !== sale.storeDecimals || invoice.facts.hash === factsOf(sale).hash;
}

function meansTheSame(now: string, booked: string, statusMap: StatusMap): boolean {
  return now === booked || meaningOf(now, statusMap) === meaningOf(booked, statusMap);
}
