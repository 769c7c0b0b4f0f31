import type { BooksProfile, ProfileSource } from '../contract/books-profile.js';
import type { DocumentEcho } from './document-echo.js';
import type { DocumentLine, SolvedDocument } from './documents.js';
import { Decimal, toMinor } from './money.js';
import type { MappedTax } from './tax.js';
import { taxesTold } from './verify.js';
import { isCompound, possibleRules, sharesOf, zohoTotals, type Rules, type Touched } from './zoho-totals.js';

/** Words live answers use (zoho-books-api §7.1 "Live extras", §12.1); an unknown word teaches nothing. */
const TAX_ROUNDING: Record<string, Rules['taxRounding']> = {
  item: 'item',
  item_level: 'item',
  line_item_level: 'item',
  entity: 'entity',
  entity_level: 'entity',
  transaction_level: 'entity',
};
const ROUNDING_MODE: Record<string, Rules['rounding']> = {
  half_up: 'half_up',
  round_half_up: 'half_up',
  half_even: 'half_even',
  round_half_even: 'half_even',
};

/** What any invoice of the organisation tells, without knowing what was asked for. */
export function learnFromOrganization(profile: BooksProfile, echo: DocumentEcho): BooksProfile {
  return withEchoedWords(profile, echo, 'invoice');
}

/** What we sent and what Zoho made of it. */
export interface Answered {
  readonly wanted: SolvedDocument;
  readonly echo: DocumentEcho;
}

/**
 * What Zoho's answer to our own invoice teaches: the ways it names, and for those it does not name the values under which its
 * arithmetic comes to the echoed total and tax, here and in the `earlier` answers to the same document. A contradicted belief is
 * given up.
 */
export function learnFromEcho(
  profile: BooksProfile,
  wanted: SolvedDocument,
  echo: DocumentEcho,
  earlier: readonly Answered[] = [],
): BooksProfile {
  const named = withEchoedFields(withEchoedWords(profile, echo, 'echo'), wanted, echo);
  return inferRules(named, { wanted, echo }, earlier);
}

function withEchoedWords(profile: BooksProfile, echo: DocumentEcho, source: ProfileSource): BooksProfile {
  const taxRounding = TAX_ROUNDING[echo.taxRounding?.toLowerCase() ?? ''];
  const rounding = ROUNDING_MODE[echo.roundingMode?.toLowerCase() ?? ''];
  return {
    ...profile,
    ...(taxRounding === undefined ? {} : { tax_rounding: { value: taxRounding, source } }),
    ...(rounding === undefined ? {} : { rounding_mode: { value: rounding, source } }),
    ...(new Decimal(echo.roundOff).eq('0') ? {} : { round_off: { value: 'other' as const, source } }),
  };
}

function withEchoedFields(profile: BooksProfile, wanted: SolvedDocument, echo: DocumentEcho): BooksProfile {
  const source = 'echo' as const;
  const adjustment = wanted.adjustment === null ? null : new Decimal(echo.adjustment).eq(wanted.adjustment);
  return {
    ...profile,
    ...(wanted.inclusive && echo.inclusive !== null ? { inclusive: { value: echo.inclusive, source } } : {}),
    ...(adjustment === null ? {} : { adjustment: { value: adjustment, source } }),
  };
}

function inferRules(profile: BooksProfile, answered: Answered, earlier: readonly Answered[]): BooksProfile {
  const answers = [answered, ...earlier];
  const touched = touchedBy(answers);
  const nothingKnown = { ...profile, tax_rounding: null, rounding_mode: null, compound: null, shipping: null };
  const beliefs = possibleRules(profile, touched);
  const anything = possibleRules(nothingKnown, touched);
  const isExplained = answers.map(explainedBy);
  const explainsAll = (rules: Rules) => isExplained.every((isBy) => isBy(rules));
  const explainsLatest = (rules: Rules) => isExplained[0]?.(rules) === true;
  const [first, ...rest] =
    [beliefs.filter(explainsAll), anything.filter(explainsAll), anything.filter(explainsLatest)].find(
      (possible) => possible.length > 0,
    ) ?? [];
  if (first === undefined) return profile;
  // Where the likeliest ways are ruled out, the next likeliest are tried until an answer contradicts them too.
  const isRuledOut = first !== beliefs[0];
  const learnt = <K extends keyof Rules>(key: K): { value: Rules[K]; source: ProfileSource } | null => {
    if (rest.every((rules) => rules[key] === first[key])) return { value: first[key], source: 'echo' };
    return isRuledOut ? { value: first[key], source: 'guess' } : null;
  };
  return {
    ...profile,
    tax_rounding: settled(profile.tax_rounding, learnt('taxRounding')),
    rounding_mode: settled(profile.rounding_mode, learnt('rounding')),
    compound: touched.hasCompound ? settled(profile.compound, learnt('compound')) : profile.compound,
    shipping: touched.hasCharge ? settled(profile.shipping, learnt('shipping')) : profile.shipping,
  };
}

/** What was known stays, with its source, until an answer says otherwise. */
function settled<T>(
  before: { value: T; source: ProfileSource } | null,
  learnt: { value: T; source: ProfileSource } | null,
): { value: T; source: ProfileSource } | null {
  const isConfirmed = before !== null && before.source !== 'guess' && before.value === learnt?.value;
  return learnt === null || isConfirmed ? before : learnt;
}

/** Whether the arithmetic of some rules comes to the total and tax that Zoho answered. */
function explainedBy(answered: Answered): (rules: Rules) => boolean {
  const { decimals, totals: input } = inputOf(answered);
  const total = toMinor(answered.echo.total, decimals);
  const taxes = taxesTold(answered.echo).map((tax) => toMinor(tax, decimals));
  return (rules) => {
    const totals = zohoTotals(input, rules);
    return totals.total === total && taxes.includes(totals.tax);
  };
}

function touchedBy(answers: readonly Answered[]): Touched {
  const taxed = answers.flatMap(({ wanted }) => [...wanted.lines, ...chargeOf(wanted)]);
  return {
    hasCompound: taxed.some(({ percents }) => isCompound(percents.map(toMappedTax))),
    hasCharge: answers.some(({ wanted }) => wanted.shipping !== null),
  };
}

const chargeOf = ({ shipping }: SolvedDocument) => (shipping === null ? [] : [shipping]);

/** Our own document as Zoho's arithmetic sees it. */
function inputOf({ wanted, echo }: Answered) {
  const decimals = wanted.total.split('.')[1]?.length ?? 0;
  const lines = wanted.lines.map(({ rate, quantity, discount, percents }) => ({
    base: toMinor(
      new Decimal(rate)
        .times(quantity)
        .minus(discount ?? '0')
        .toFixed(),
      decimals,
    ),
    taxes: sharesOf(percents.map(toMappedTax)),
  }));
  const charge = chargeOf(wanted).map(({ amount, percents }) => ({
    base: toMinor(amount, decimals),
    taxes: sharesOf(percents.map(toMappedTax)),
    isCharge: true,
  }));
  const adjustment = toMinor(echo.adjustment, decimals);
  const inclusive = echo.inclusive ?? wanted.inclusive;
  return { decimals, totals: { inclusive, lines: [...lines, ...charge], adjustment } };
}

function toMappedTax({ taxId, percent, compound }: DocumentLine['percents'][number]): MappedTax {
  const type = compound ? 'compound_tax' : 'tax';
  return {
    ref: { kind: 'tax', taxId },
    zoho: { tax_id: taxId, name: '', percent, type, country: '' },
    rate: { rateId: taxId, code: '', label: '', percent, compound, amount: '0' },
  };
}
