import assert from 'node:assert/strict';
import { SWITCHES } from '../simulators/zoho-books/switches.js';
import { codeOf, fresh } from './fresh-books.js';

const EDITIONS = ['us', 'ca', 'uk', 'eu', 'in', 'au', 'gcc', 'sa', 'jp', 'mx', 'ke', 'za', 'global'];
const GULF = ['gcc', 'sa'];
const AFRICA = ['ke', 'za'];

const ready = (edition: string, switches: Parameters<typeof fresh>[0] = {}, seed: Parameters<typeof fresh>[3] = {}) => {
  const books = fresh(switches, {}, edition, seed);
  books.ready();
  return books;
};

/** Reference §5.2, §6, §7.1: a field, a value its editions take, and those editions. */
const CONTACT: [string, unknown, string[]][] = [
  ['is_taxable', true, ['us', 'ca', 'au', 'in', 'mx', ...AFRICA]],
  ['tax_exemption_code', 'X', ['us', 'ca', 'au', 'in']],
  ['tax_authority_id', '1', ['us']],
  ['track_1099', true, ['us']],
  ['vat_treatment', 'overseas', ['uk']],
  ['vat_reg_no', 'GB1', ['uk']],
  ['country_code', 'FR', ['uk', ...GULF]],
  ['tax_treatment', 'vat_registered', [...GULF, 'mx', ...AFRICA]],
  ['tax_reg_no', '123456789012345', [...GULF, 'mx', ...AFRICA]],
  ['gst_no', '22AAAAA0000A1Z5', ['in']],
  ['gst_treatment', 'consumer', ['in']],
  ['place_of_contact', 'TN', ['in']],
  ['tax_regime', 'x', ['mx']],
  ['customer_sub_type', 'business', EDITIONS],
];
const ITEM: [string, unknown, string[]][] = [
  ['tax_id', '', EDITIONS.filter((edition) => !['us', 'in'].includes(edition))],
  ['item_tax_preferences', [], ['in']],
  ['hsn_or_sac', '6912', ['in', ...AFRICA]],
  ['is_taxable', true, ['in', 'us', 'mx', ...AFRICA]],
  ['sales_tax_rule_id', '1', ['mx', ...AFRICA]],
];
const INVOICE: [string, unknown, string[]][] = [
  ['place_of_supply', 'SA', ['in', ...GULF]],
  ['gst_treatment', 'consumer', ['in']],
  ['gst_no', '22AAAAA0000A1Z5', ['in']],
  ['vat_treatment', 'uk', ['uk']],
  ['tax_treatment', 'vat_not_registered', [...GULF, 'mx', ...AFRICA]],
  ['tax_authority_id', '1', ['us']],
  ['tax_exemption_id', '1', ['us', 'in', 'au', 'ca']],
  ['is_reverse_charge_applied', true, ['za']],
];

describe('simulators/zoho-books editions', () => {
  for (const edition of EDITIONS) {
    it(`${edition} takes its own fields on contacts, items and documents, and calls the others invalid elements`, () => {
      const books = ready(edition);
      const check = (field: string, editions: string[], reply: ReturnType<typeof books.call>) => {
        assert.deepEqual(codeOf(reply), editions.includes(edition) ? [201, 0] : [400, 15], field);
      };
      for (const [field, value, editions] of CONTACT)
        check(field, editions, books.call('POST', '/contacts', { contact_name: field, [field]: value }));
      for (const [field, value, editions] of ITEM)
        check(field, editions, books.call('POST', '/items', { name: field, rate: '1', [field]: value }));
      for (const [field, value, editions] of INVOICE) {
        check(field, editions, books.invoice([books.line('1')], { [field]: value }));
        check(field, editions, books.note([books.line('1')], { [field]: value }));
      }
      check('hsn_or_sac', ['in', ...AFRICA], books.invoice([books.line('1', { hsn_or_sac: '6912' })]));
    });
  }

  it('echo what they took', () => {
    const books = ready('in');
    const fields = { place_of_supply: 'TN', gst_treatment: 'business_gst', gst_no: '22AAAAA0000A1Z5' };
    const made = books.ok(books.invoice([books.line('1', { hsn_or_sac: '6912' })], fields)).invoice ?? {};
    const { place_of_supply, gst_treatment, gst_no } = made;
    assert.deepEqual({ place_of_supply, gst_treatment, gst_no }, fields);
    assert.equal((made.line_items as { hsn_or_sac: string }[])[0]?.hsn_or_sac, '6912');
  });

  it('refuse a value they do not know with 2', () => {
    const refused: [string, Record<string, unknown>][] = [
      ['in', { gst_treatment: 'vat_registered' }],
      ['in', { gst_no: '22' }],
      ['in', { place_of_supply: 'Tamil Nadu' }],
      ['uk', { vat_treatment: 'home' }],
      ['gcc', { place_of_supply: 'Dubai' }],
      ['sa', { tax_treatment: 'business_gst' }],
    ];
    for (const [edition, field] of refused) {
      const books = ready(edition);
      assert.deepEqual(codeOf(books.invoice([books.line('1')], field)), [400, 2], JSON.stringify(field));
    }
  });

  it('use any of the codes an invalid element might have, and may take EU treatments in the EU', () => {
    for (const invalidElementCode of SWITCHES.invalidElementCode) {
      const books = ready('us', { invalidElementCode });
      const reply = books.invoice([books.line('1')], { gst_treatment: 'consumer' });
      assert.deepEqual(codeOf(reply), [400, Number(invalidElementCode)]);
    }
    const eu = ready('eu', { euVatFields: 'accepted' });
    const firm = { contact_name: 'Firm', vat_treatment: 'eu_vat_registered', vat_reg_no: 'FR1', country_code: 'FR' };
    assert.equal(eu.call('POST', '/contacts', firm).status, 201);
  });

  it('know no negative line in Saudi Arabia, and no gross rates in the US and Canada', () => {
    const saudi = ready('sa');
    assert.deepEqual(codeOf(saudi.invoice([saudi.line('5'), saudi.line('-1')])), [400, 2]);
    for (const [edition, honoured] of [
      ['us', false],
      ['ca', false],
      ['gcc', true],
    ] as const) {
      const books = ready(edition);
      const made = books.ok(books.invoice([books.line('1')], { is_inclusive_tax: true })).invoice;
      assert.equal(made?.is_inclusive_tax, honoured);
    }
  });

  it('untax with an exemption that exists', () => {
    const books = ready('us');
    const made = books.ok(books.call('POST', '/settings/taxexemptions', { tax_exemption_code: 'RESALE' }));
    const tax_exemption_id = made.tax_exemption?.tax_exemption_id;
    assert.equal(books.list('/settings/taxexemptions', 'tax_exemptions').length, 1);
    const item = { name: 'Bread', rate: '1', is_taxable: false };
    assert.deepEqual(codeOf(books.call('POST', '/items', item)), [400, 2]);
    assert.equal(books.call('POST', '/items', { ...item, tax_exemption_id }).status, 201);
    const contact = { contact_name: 'Reseller', is_taxable: false, tax_exemption_id: '5' };
    assert.deepEqual(codeOf(books.call('POST', '/contacts', contact)), [400, 2]);
    assert.equal(books.call('POST', '/contacts', { ...contact, tax_exemption_id }).status, 201);
  });

  it('in India decide between CGST + SGST and IGST by the place of supply, where that is enforced', () => {
    const seed = {
      state_code: 'TN',
      taxes: [
        { name: 'CGST9', percent: '9', tax_specific_type: 'cgst' },
        { name: 'SGST9', percent: '9', tax_specific_type: 'sgst' },
        { name: 'IGST18', percent: '18', tax_specific_type: 'igst' },
      ],
    };
    for (const placeOfSupply of SWITCHES.placeOfSupply) {
      const books = ready('in', { placeOfSupply }, seed);
      const taxes = `${books.tax(0)},${books.tax(1)}`;
      const group = books.ok(books.call('POST', '/settings/taxgroups', { tax_group_name: 'GST18', taxes })).tax_group;
      const status = (place_of_supply: string, tax_id: unknown) =>
        books.invoice([books.line('100', { tax_id })], { place_of_supply }).status;
      const wrong = placeOfSupply === 'enforced' ? 400 : 201;
      assert.equal(status('TN', group?.tax_group_id), 201);
      assert.equal(status('KA', books.tax(2)), 201);
      assert.equal(status('KA', group?.tax_group_id), wrong);
      assert.equal(status('TN', books.tax(2)), wrong);
    }
  });

  it('name the kind of a tax in India and its country where taxes have one', () => {
    const india = fresh({}, {}, 'in');
    const body = { tax_name: 'IGST5', tax_percentage: 5, tax_specific_type: 'igst' };
    assert.equal(india.ok(india.call('POST', '/settings/taxes', body)).tax?.tax_specification, 'inter');
    const us = fresh({}, {}, 'us');
    assert.deepEqual(codeOf(us.call('POST', '/settings/taxes', body)), [400, 15]);
    const country = { tax_name: 'X', tax_percentage: 5, country_code: 'DE' };
    assert.deepEqual(codeOf(us.call('POST', '/settings/taxes', country)), [400, 15]);
  });
});
