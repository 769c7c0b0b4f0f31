import { decimal, invalid } from './checks.js';
import { refuseForeignFields, TAX_FIELDS } from './editions.js';
import { Refusal, text, type Context, type Json, type Route } from './http-types.js';
import { pageOf } from './lists.js';
import type { Tax, TaxGroup } from './state.js';

function taxRow(tax: Tax): Json {
  return {
    tax_id: tax.tax_id,
    tax_name: tax.tax_name,
    tax_percentage: Number(tax.percent),
    tax_type: tax.type,
    country_code: tax.country_code,
    ...(tax.tax_specific_type === undefined
      ? {}
      : {
          tax_specific_type: tax.tax_specific_type,
          tax_specification: tax.tax_specific_type === 'igst' ? 'inter' : 'intra',
        }),
  };
}

const groupRow = (group: TaxGroup): Json => ({
  tax_id: group.tax_group_id,
  tax_name: group.tax_group_name,
  tax_percentage: group.taxes.reduce((sum, tax) => sum + Number(tax.percent), 0),
  tax_type: 'tax_group',
});

const groupDetail = (group: TaxGroup): Json => ({
  tax_group_id: group.tax_group_id,
  tax_group_name: group.tax_group_name,
  taxes: group.taxes.map(taxRow),
});

function list(context: Context) {
  const { org } = context;
  return { body: pageOf(context, 'taxes', [...org.taxes.map(taxRow), ...org.taxGroups.map(groupRow)]) };
}

/** Reference §9; a name is given out once. */
function create(context: Context) {
  const { org, body } = context;
  refuseForeignFields(context, body, TAX_FIELDS);
  const tax_name = text(body.tax_name);
  if (tax_name === '' || tax_name.length > 100) throw invalid('Tax Name');
  const percent = decimal(body.tax_percentage, 'Tax Percentage');
  if (text(body.tax_percentage) === '' || Number(percent) < 0 || Number(percent) > 100) throw invalid('Tax Percentage');
  const type = text(body.tax_type) || 'tax';
  if (type !== 'tax' && type !== 'compound_tax') throw invalid('Tax Type');
  refuseTakenName(context, tax_name);
  const specific = text(body.tax_specific_type);
  const tax: Tax = {
    tax_id: context.nextId(),
    tax_name,
    percent,
    type,
    country_code: text(body.country_code),
    ...(specific === '' ? {} : { tax_specific_type: specific }),
  };
  org.taxes.push(tax);
  return { status: 201 as const, body: { tax: taxRow(tax) } };
}

function refuseTakenName({ org }: Context, name: string): void {
  const isTaken = org.taxes.some((tax) => tax.tax_name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new Refusal(400, 11010, 'Tax name already exists.');
}

function find({ org, ids }: Context): Tax {
  const tax = org.taxes.find((candidate) => candidate.tax_id === ids[0]);
  if (tax === undefined) throw new Refusal(404, 1002, 'Tax does not exist.');
  return tax;
}

/** Documents keep the tax they have; the id is dead for whatever is written from now on. */
function remove(context: Context) {
  const { org } = context;
  org.taxes.splice(org.taxes.indexOf(find(context)), 1);
  return { body: {} };
}

function createGroup(context: Context) {
  const { org, body, switches } = context;
  const tax_group_name = text(body.tax_group_name);
  const ids = text(body.taxes)
    .split(',')
    .filter((id) => id !== '');
  const taxes = ids.map((id) => org.taxes.find((tax) => tax.tax_id === id));
  if (tax_group_name === '' || tax_group_name.length > 100) throw invalid('Tax Group Name');
  if (ids.length < 2 || taxes.some((tax) => tax === undefined)) throw invalid('Taxes');
  const taken = org.taxGroups.some((group) => group.tax_group_name === tax_group_name);
  if (taken && switches.duplicateGroupNames === 'refused') throw new Refusal(400, 11010, 'Tax name already exists.');
  const group = {
    tax_group_id: context.nextId(),
    tax_group_name,
    taxes: taxes.flatMap((tax) => (tax === undefined ? [] : [tax])),
  };
  org.taxGroups.push(group);
  return { status: 201 as const, body: { tax_group: groupDetail(group) } };
}

function findGroup({ org, ids }: Context): TaxGroup {
  const group = org.taxGroups.find((candidate) => candidate.tax_group_id === ids[0]);
  if (group === undefined) throw new Refusal(404, 1002, 'Tax group does not exist.');
  return group;
}

function removeGroup(context: Context) {
  const { org } = context;
  org.taxGroups.splice(org.taxGroups.indexOf(findGroup(context)), 1);
  return { body: {} };
}

/** What makes a contact, item or line untaxed where the edition asks for a reason (reference §5.2, §9). */
function createExemption(context: Context) {
  const { org, body } = context;
  const tax_exemption_code = text(body.tax_exemption_code);
  if (tax_exemption_code === '') throw invalid('Tax Exemption Code');
  const exemption = { tax_exemption_id: context.nextId(), tax_exemption_code };
  org.taxExemptions.push(exemption);
  return { status: 201 as const, body: { tax_exemption: { ...exemption } } };
}

const ONE = /^\/settings\/taxes\/(\d+)$/;
const GROUP = /^\/settings\/taxgroups\/(\d+)$/;
const EXEMPTIONS = /^\/settings\/taxexemptions$/;

export const TAX_ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/settings\/taxes$/, scope: 'settings.READ', run: list },
  { method: 'POST', pattern: /^\/settings\/taxes$/, scope: 'settings.CREATE', run: create },
  { method: 'GET', pattern: ONE, scope: 'settings.READ', run: (c) => ({ body: { tax: taxRow(find(c)) } }) },
  { method: 'DELETE', pattern: ONE, scope: 'settings.DELETE', run: remove },
  { method: 'POST', pattern: /^\/settings\/taxgroups$/, scope: 'settings.CREATE', run: createGroup },
  {
    method: 'GET',
    pattern: GROUP,
    scope: 'settings.READ',
    run: (c) => ({ body: { tax_group: groupDetail(findGroup(c)) } }),
  },
  { method: 'DELETE', pattern: GROUP, scope: 'settings.DELETE', run: removeGroup },
  { method: 'POST', pattern: EXEMPTIONS, scope: 'settings.CREATE', run: createExemption },
  {
    method: 'GET',
    pattern: EXEMPTIONS,
    scope: 'settings.READ',
    run: ({ org }) => ({ body: { tax_exemptions: org.taxExemptions.map((row) => ({ ...row })) } }),
  },
];
