import type { BooksProfile, ProfileSource } from '../contract/books-profile.js';
import type { DocumentEcho } from './document-echo.js';
import type { DocumentLine, SolvedDocument } from './documents.js';
import { Decimal, toMinor } from './money.js';
import type { MappedTax } from './tax.js';
import { isCompound, possibleRules, sharesOf, zohoTotals, type Rules, type Totals } from './zoho-totals.js';

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
  return inferRules(profile, named, { wanted, echo }, earlier);
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

/**
 * Where several ways explain the answer and they agree on nothing new, the next document would be the same as the refuted one: one of
 * them is believed then until the next answer.
 */
function inferRules(
  before: BooksProfile,
  profile: BooksProfile,
  answered: Answered,
  earlier: readonly Answered[],
): BooksProfile {
  const { decimals, sets } = inputOf(answered);
  const hasCompound = sets.some(isCompound);
  const nothingKnown = { ...profile, tax_rounding: null, rounding_mode: null, compound: null };
  const all = [answered, ...earlier].map((one) => ({ echo: one.echo, totals: inputOf(one).totals }));
  const explaining = (known: BooksProfile, answers: typeof all) =>
    possibleRules(known, hasCompound).filter((rules) =>
      answers.every(({ totals, echo }) => matches(zohoTotals(totals, rules), echo, decimals)),
    );
  const possible =
    [explaining(profile, all), explaining(nothingKnown, all), explaining(nothingKnown, all.slice(0, 1))].find(
      (rules) => rules.length > 0,
    ) ?? [];
  const [first, ...rest] = possible;
  if (first === undefined) return profile;
  const agreed = (key: keyof Rules) => rest.every((rules) => rules[key] === first[key]);
  const told = withRules(profile, first, hasCompound, agreed);
  const isRefuted = toMinor(answered.echo.total, decimals) !== toMinor(answered.wanted.total, decimals);
  const isStuck = isRefuted && JSON.stringify(told) === JSON.stringify(before);
  return isStuck ? withRules(profile, first, hasCompound, () => true) : told;
}

function withRules(
  profile: BooksProfile,
  rules: Rules,
  hasCompound: boolean,
  isTold: (key: keyof Rules) => boolean,
): BooksProfile {
  const source = 'echo' as const;
  return {
    ...profile,
    ...(isTold('taxRounding') && profile.tax_rounding?.value !== rules.taxRounding
      ? { tax_rounding: { value: rules.taxRounding, source } }
      : {}),
    ...(isTold('rounding') && profile.rounding_mode?.value !== rules.rounding
      ? { rounding_mode: { value: rules.rounding, source } }
      : {}),
    ...(hasCompound && isTold('compound') && profile.compound?.value !== rules.compound
      ? { compound: { value: rules.compound, source } }
      : {}),
  };
}

function matches(totals: Totals, echo: DocumentEcho, decimals: number): boolean {
  return totals.total === toMinor(echo.total, decimals) && totals.tax === toMinor(echo.taxTotal, decimals);
}

/** Our own document as Zoho's arithmetic sees it. */
function inputOf({ wanted, echo }: Answered) {
  const decimals = wanted.total.split('.')[1]?.length ?? 0;
  const sets = wanted.lines.map((line) => line.percents.map(toMappedTax));
  const lines = wanted.lines.map((line, index) => ({
    base: toMinor(
      new Decimal(line.rate)
        .times(line.quantity)
        .minus(line.discount ?? '0')
        .toFixed(),
      decimals,
    ),
    taxes: sharesOf(sets[index] ?? []),
  }));
  const adjustment = toMinor(echo.adjustment, decimals);
  return { decimals, sets, totals: { inclusive: echo.inclusive ?? wanted.inclusive, lines, adjustment } };
}

function toMappedTax({ taxId, percent, compound }: DocumentLine['percents'][number]): MappedTax {
  const type = compound ? 'compound_tax' : 'tax';
  return {
    ref: { kind: 'tax', taxId },
    zoho: { tax_id: taxId, name: '', percent, type, country: '' },
    rate: { rateId: taxId, code: '', label: '', percent, compound, amount: '0' },
  };
}
