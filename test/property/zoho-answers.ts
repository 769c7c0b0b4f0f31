import Big from 'big.js';
import type { DocumentEcho } from '../../worker/accounting/document-echo.js';
import type {
  CreditNoteDocument,
  DocumentLine,
  InvoiceDocument,
  SolvedDocument,
} from '../../worker/accounting/documents.js';
import type { BooksProfile } from '../../worker/contract/books-profile.js';
import type { Tax } from '../simulators/zoho-books/state.js';
import { computeTotals, type TotalsResult } from '../simulators/zoho-books/totals.js';
import type { Switches } from '../simulators/zoho-books/switches.js';

/** What Zoho would make of a document: the simulator's arithmetic, which shares nothing with the solver's. */
export function zohoAnswers(document: InvoiceDocument | CreditNoteDocument, switches: Switches): TotalsResult {
  return computeTotals(
    {
      decimals: document.total.split('.')[1]?.length ?? 0,
      inclusive: document.inclusive && switches.inclusive === 'honoured',
      lines: document.lines.map((line) => ({
        rate: line.rate,
        quantity: line.quantity,
        discount: document.kind === 'invoice' ? (line.discount ?? '0') : '0',
        taxes: taxesOf(line),
      })),
      shipping: chargeTaken(document, switches),
      adjustment: adjustmentOf(document, switches),
    },
    switches,
  );
}

function chargeTaken({ shipping }: SolvedDocument, { shippingField, shippingTax }: Switches) {
  if (shipping === null || shippingField === 'off') return { charge: '0', taxes: [] };
  return { charge: shipping.amount, taxes: shippingTax === 'honoured' ? taxesOf(shipping) : [] };
}

function taxesOf({ percents }: Pick<DocumentLine, 'percents'>): Tax[] {
  return percents.map(({ taxId, percent, compound }) => ({
    tax_id: taxId,
    tax_name: taxId,
    percent,
    type: compound ? 'compound_tax' : 'tax',
    country_code: '',
    tax_specific_type: '',
  }));
}

const adjustmentOf = (document: SolvedDocument, { adjustmentField }: Switches) =>
  adjustmentField === 'on' ? (document.adjustment ?? '0') : '0';

/** The same as the worker reads it. */
export function echoOf(document: SolvedDocument, answer: TotalsResult, switches: Switches): DocumentEcho {
  const { charge } = chargeTaken(document, switches);
  return {
    id: '1',
    number: 'INV-1',
    reference: document.reference,
    status: 'draft',
    customerId: '1',
    currency: document.currency,
    date: document.date,
    total: answer.total,
    balance: answer.total,
    taxTotal: answer.taxTotal,
    shipping: new Big(charge).eq(0) ? null : { amount: charge, tax: answer.shippingTax },
    adjustment: adjustmentOf(document, switches),
    roundOff: answer.roundoff,
    inclusive: document.inclusive && switches.inclusive === 'honoured',
    taxRounding: null,
    roundingMode: null,
    exchangeRate: null,
    lastModifiedTime: '',
    createdTime: '',
    url: '',
    notes: '',
    lines: [],
  };
}

const known = <T>(value: T) => ({ value, source: 'organization' as const });

function shippingOf({ shippingField, shippingTax, shippingTaxRounding }: Switches) {
  if (shippingField === 'off') return 'dropped';
  return shippingTax === 'ignored' ? 'untaxed' : shippingTaxRounding;
}

/** An organisation of which everything that reaches a total is known. */
export function profileOf(switches: Switches): Partial<BooksProfile> {
  return {
    tax_rounding: known(switches.taxRounding),
    rounding_mode: known(switches.roundingMode),
    compound: known(switches.compoundInGroup),
    inclusive: known(switches.inclusive === 'honoured'),
    rate_precision: known(Number(switches.ratePrecision)),
    quantity_precision: known(Number(switches.quantityPrecision)),
    discount_level: known(switches.discountLevel),
    adjustment: known(switches.adjustmentField === 'on'),
    negative_line: known(switches.negativeLine === 'accept'),
    shipping: known(shippingOf(switches)),
  };
}
