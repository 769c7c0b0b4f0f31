import { SWITCHES, type SwitchName } from '../../simulators/zoho-books/switches.js';
import { runScenario, type Scenario } from './run-scenario.js';
import { SCENARIOS } from './scenarios/scenarios.js';

/** What came of all scenarios with one switch in another position than the likeliest. */
export interface SwitchRow {
  readonly name: SwitchName;
  readonly value: string;
  /** Scenarios in which Zoho asked for the switch at all. */
  readonly reached: number;
  /** Books and row as the scenario says, of those. */
  readonly right: number;
  /** A person is asked instead: problem code → scenarios. */
  readonly asked: ReadonlyMap<string, number>;
  /** Nothing wrong is in the books, but less than the scenario says: it was asked about before, and then cancelled or deleted. */
  readonly less: number;
  /** Anything else. */
  readonly other: number;
}

/** Why not every scenario comes out as it says. */
const REASONS: Readonly<Record<string, string>> = {
  'compoundInGroup on_net': 'no lawful invoice exists over compound tax on the bare net',
  'roundOff nearest_whole': 'an organisation that rounds totals cannot hold them to the cent',
  'priceList ten_percent_off': "the customer's price list changes every line, whatever is sent",
  'locations required': 'most of these shops have named no location',
  'lineWithoutItem reject': 'an invoice that a person makes without item, in the scenario itself, is refused',
  'duplicateItemNames allowed': 'an item of the same name is then refused for its missing SKU',
  'editPaidInvoice reject': 'the paid invoice a person wants updated is locked',
  'draftPayment reject': 'the lost answer, in the scenario itself, is then a refusal: nothing was paid',
  'putOmitted cleared': "a person's edit, in the scenario itself, clears the reference it does not name",
  'shippingField off': 'the charge a person puts on the invoice, in the scenario itself, is dropped',
  'unknownCustomField ignore': 'the field the scenario expects to be refused is left out',
};

const SETTLED = new Set(['done', 'ignored', 'due', 'waiting', 'claimed', 'none']);

export async function switchTable(): Promise<SwitchRow[]> {
  const rows: SwitchRow[] = [];
  const asking = new Map<Scenario, ReadonlySet<SwitchName>>();
  for (const scenario of SCENARIOS) asking.set(scenario, (await runScenario(scenario)).consulted);
  for (const [name, values] of Object.entries(SWITCHES)) {
    for (const value of values.slice(1)) rows.push(await rowOfSwitch(name as SwitchName, value, asking));
  }
  return rows;
}

/** A scenario that never asks for the switch comes out the same in all its positions. */
async function rowOfSwitch(
  name: SwitchName,
  value: string,
  asking: ReadonlyMap<Scenario, ReadonlySet<SwitchName>>,
): Promise<SwitchRow> {
  const asked = new Map<string, number>();
  const counts = { reached: 0, right: 0, less: 0, other: 0 };
  for (const scenario of SCENARIOS) {
    if (asking.get(scenario)?.has(name) !== true) continue;
    const told = await runScenario(scenario, { [name]: value });
    counts.reached++;
    const isMissingOnly = told.stopped === null && told.faults.every((fault) => !fault.startsWith('too much'));
    if (told.faults.length === 0 && told.stopped === null) counts.right++;
    else if (told.row !== scenario.row && !SETTLED.has(told.row)) asked.set(told.row, (asked.get(told.row) ?? 0) + 1);
    else if (isMissingOnly) counts.less++;
    else counts.other++;
  }
  return { name, value, asked, ...counts };
}

/** Rows in which something came out otherwise and nobody has said why. */
export function unexplained(rows: readonly SwitchRow[]): string[] {
  return rows
    .filter(({ name, value, reached, right }) => right < reached && REASONS[`${name} ${value}`] === undefined)
    .map(({ name, value }) => `${name} ${value}`);
}

/** As table.md keeps it. */
export function toMarkdown(rows: readonly SwitchRow[]): string {
  const cells = rows.map(({ name, value, reached, right, asked, less, other }) => {
    const codes = [...asked].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${code} ${String(count)}`);
    const reason = right === reached ? '' : (REASONS[`${name} ${value}`] ?? '?');
    return `| ${[name, value, reached, right, codes.join(', '), less, other, reason].map(String).join(' | ')} |`;
  });
  return [
    `${String(SCENARIOS.length)} scenarios, each with one switch of the Zoho simulator in another position than the likeliest.`,
    'Written by `npx tsx test/integration/life-of-an-order/write-table.ts`; a test checks that it is current.',
    '"Less" is what was asked about before it was cancelled: nothing wrong is booked, only less.',
    '',
    '| switch | position | reached by | as it says | a person is asked | less | other | why |',
    '| --- | --- | --: | --: | --- | --: | --: | --- |',
    ...cells,
    '',
  ].join('\n');
}
