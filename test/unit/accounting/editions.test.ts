import assert from 'node:assert/strict';
import {
  contactFields,
  documentFields,
  EDITION_IDS,
  editionOf,
  fieldsInTurn,
  type EditionId,
} from '../../../worker/accounting/editions.js';
import type { SaleCustomer } from '../../../worker/accounting/sale.js';
import { wooOrderSchema } from '../../../worker/contract/woo-order.js';
import { isoCountryOf } from '../../../worker/zoho/iso-country.js';

const editionFor = (value: string, takesFields: boolean | null = null) =>
  editionOf({
    edition: value === '' ? null : { value, source: 'organization' },
    edition_fields: takesFields === null ? null : { value: takesFields, source: 'refusal' },
  });

const address = (country: string, state = '', city = '') =>
  wooOrderSchema.shape.billing.parse({ country, state, city, address_1: 'Street 1' });

type Buyer = Pick<SaleCustomer, 'billing' | 'shipping' | 'vatNumber'>;

const from = (country: string, more: { state?: string; city?: string; number?: string; to?: [string, string] } = {}) =>
  ({
    billing: address(country, more.state, more.city),
    shipping: more.to === undefined ? address(country, more.state, more.city) : address(...more.to),
    vatNumber: more.number ?? null,
  }) satisfies Buyer;

describe('accounting/editions', () => {
  const countries: [string, EditionId][] = [
    ['US', 'us'],
    ['GB', 'uk'],
    ['DE', 'eu'],
    ['IE', 'eu'],
    ['GR', 'eu'],
    ['HR', 'eu'],
    ['IN', 'in'],
    ['AE', 'gcc'],
    ['QA', 'gcc'],
    ['SA', 'sa'],
    ['ZA', 'za'],
    ['CH', 'global'],
    ['NO', 'global'],
    ['', 'global'],
    ['UK', 'uk'],
    ['GCC', 'gcc'],
  ];
  for (const [country, id] of countries) {
    it(`counts "${country}" as ${id}`, () => assert.equal(editionFor(country).id, id));
  }

  it('knows 27 countries of the EU, and each country once', () => {
    const all = EDITION_IDS.flatMap((id) => editionFor(id.toUpperCase()).countries);
    assert.equal(editionFor('DE').countries.length, 27);
    assert.equal(new Set(all).size, all.length);
  });

  it('has no inclusive tax in the US and Canada, no lines below zero in Saudi Arabia', () => {
    assert.deepEqual(
      EDITION_IDS.filter((id) => !editionFor(id.toUpperCase()).inclusive),
      ['us', 'ca'],
    );
    assert.deepEqual(
      EDITION_IDS.filter((id) => !editionFor(id.toUpperCase()).negativeLines),
      ['sa'],
    );
  });

  const GSTIN = '27AAPFU0939F1ZV';
  const TRN = '100123456700003';
  const cases: [string, string, Buyer, object, object][] = [
    ['nothing for the US', 'US', from('US', { number: '123456789' }), {}, {}],
    ['nothing for the EU', 'DE', from('DE', { number: 'DE123456789' }), {}, {}],
    ['nothing where the country is unknown', '', from('IN', { state: 'MH' }), {}, {}],
    [
      'an Indian consumer and his state',
      'IN',
      from('IN', { state: 'MH' }),
      { gst_treatment: 'consumer', place_of_contact: 'MH' },
      { gst_treatment: 'consumer', place_of_supply: 'MH' },
    ],
    [
      'an Indian business with its number, supplied where the goods go',
      'IN',
      from('IN', { state: 'MH', number: GSTIN, to: ['IN', 'CT'] }),
      { gst_treatment: 'business_gst', gst_no: GSTIN, place_of_contact: 'MH' },
      { gst_treatment: 'business_gst', gst_no: GSTIN, place_of_supply: 'CG' },
    ],
    [
      'a consumer where the number is no GSTIN',
      'IN',
      from('IN', { state: 'OR', number: '27AAPFU0939F1' }),
      { gst_treatment: 'consumer', place_of_contact: 'OD' },
      { gst_treatment: 'consumer', place_of_supply: 'OD' },
    ],
    [
      'a buyer overseas without any place',
      'IN',
      from('US', { state: 'CA', number: GSTIN }),
      { gst_treatment: 'overseas' },
      { gst_treatment: 'overseas' },
    ],
    [
      'an emirate by its name',
      'AE',
      from('AE', { state: 'Dubai' }),
      { tax_treatment: 'vat_not_registered', country_code: 'DU' },
      { tax_treatment: 'vat_not_registered', place_of_supply: 'DU' },
    ],
    [
      'an emirate by its city, and a registered business',
      'AE',
      from('AE', { city: 'Abu Dhabi', number: TRN }),
      { tax_treatment: 'vat_registered', tax_reg_no: TRN, country_code: 'AB' },
      { tax_treatment: 'vat_registered', place_of_supply: 'AB' },
    ],
    [
      'a neighbour in the Gulf',
      'AE',
      from('OM', { number: TRN }),
      { tax_treatment: 'gcc_vat_registered', tax_reg_no: TRN, country_code: 'OM' },
      { tax_treatment: 'gcc_vat_registered', place_of_supply: 'OM' },
    ],
    ['a buyer outside the Gulf', 'AE', from('FR'), { tax_treatment: 'non_gcc' }, { tax_treatment: 'non_gcc' }],
    [
      'a buyer in Saudi Arabia itself',
      'SA',
      from('SA'),
      { tax_treatment: 'vat_not_registered', country_code: 'SA' },
      { tax_treatment: 'vat_not_registered', place_of_supply: 'SA' },
    ],
    [
      'a British business',
      'GB',
      from('GB', { number: 'GB123456789' }),
      { vat_treatment: 'uk', vat_reg_no: 'GB123456789', country_code: 'GB' },
      { vat_treatment: 'uk' },
    ],
    [
      'a buyer overseas whose number is too long for the field',
      'GB',
      from('SE', { number: 'SE123456789001' }),
      { vat_treatment: 'overseas', country_code: 'SE' },
      { vat_treatment: 'overseas' },
    ],
    [
      'the generic number of a Mexican consumer',
      'MX',
      from('MX'),
      { tax_treatment: 'home_country_mexico', tax_reg_no: 'XAXX010101000' },
      { tax_treatment: 'home_country_mexico' },
    ],
    [
      'a Kenyan business',
      'KE',
      from('KE', { number: 'P051234567X' }),
      { tax_treatment: 'vat_registered', tax_reg_no: 'P051234567X' },
      { tax_treatment: 'vat_registered' },
    ],
    [
      'a South African business, with its reverse charge said',
      'ZA',
      from('ZA', { number: '4123456789' }),
      { tax_treatment: 'vat_registered', tax_reg_no: '4123456789' },
      { tax_treatment: 'vat_registered', is_reverse_charge_applied: false },
    ],
  ];
  for (const [what, country, buyer, contact, document] of cases) {
    it(`sends ${what}`, () => {
      assert.deepEqual(contactFields(editionFor(country), buyer), contact);
      assert.deepEqual(documentFields(editionFor(country), buyer), document);
    });
  }

  it('always sends what an edition must have, and never what it does not take', () => {
    const buyers = ['US', 'GB', 'DE', 'IN', 'AE', 'SA', 'MX', 'KE', 'ZA', ''].flatMap((country) =>
      [null, GSTIN, TRN, 'GB123456789'].map((vatNumber) => ({ ...from(country), vatNumber })),
    );
    for (const edition of EDITION_IDS.map((id) => editionFor(id.toUpperCase()))) {
      for (const buyer of buyers) {
        for (const [fields, rule] of [
          [contactFields(edition, buyer), edition.contact],
          [documentFields(edition, buyer), edition.document],
        ] as const) {
          assert.ok(
            rule.must.every((name) => name in fields),
            `${edition.id} must`,
          );
          const may = [...rule.must, ...rule.may] as string[];
          assert.ok(
            Object.keys(fields).every((name) => may.includes(name)),
            `${edition.id} may`,
          );
        }
      }
    }
  });

  it('sends none of them to an organisation that refused them', () => {
    assert.deepEqual(contactFields(editionFor('IN', false), from('IN', { state: 'MH' })), {});
    assert.deepEqual(documentFields(editionFor('AE', false), from('AE')), {});
  });

  it('tries all fields, then those that cannot be wrong for one buyer alone, then none', () => {
    assert.deepEqual(fieldsInTurn({ gst_treatment: 'business_gst', gst_no: GSTIN, place_of_contact: 'MH' }), [
      { gst_treatment: 'business_gst', gst_no: GSTIN, place_of_contact: 'MH' },
      { gst_treatment: 'business_none' },
      {},
    ]);
    assert.deepEqual(fieldsInTurn({}), [{}]);
  });
});

describe('zoho/iso-country', () => {
  const names: [string, string][] = [
    ['U.S.A', 'US'],
    ['USA', 'US'],
    ['United Kingdom', 'GB'],
    ['India', 'IN'],
    ['United Arab Emirates', 'AE'],
    ['Saudi Arabia', 'SA'],
    ['Deutschland', 'DE'],
    ['Czech Republic', 'CZ'],
    ['Czechia', 'CZ'],
    ['España', 'ES'],
    ['日本', 'JP'],
    ['de', 'DE'],
    ['UK', 'GB'],
    ['Atlantis', ''],
    ['', ''],
  ];
  for (const [name, code] of names) {
    it(`reads "${name}" as "${code}"`, () => assert.equal(isoCountryOf(name), code));
  }

  it('knows every country of the EU by its English name', () => {
    const english = new Intl.DisplayNames(['en'], { type: 'region' });
    for (const code of editionFor('DE').countries) assert.equal(isoCountryOf(english.of(code) ?? ''), code);
  });
});
