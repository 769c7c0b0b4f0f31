import assert from 'node:assert/strict';
import { mapTaxes } from '../../../worker/accounting/tax.js';
import type { ZohoTax } from '../../../worker/contract/reference-data.js';
import { sale } from './fixture-sale.js';

describe('accounting/tax', () => {
  const rate = (label: string, percent: string, compound = false) => ({
    rateId: '1',
    code: '',
    label,
    percent,
    compound,
    amount: '1',
  });
  const zoho = (tax_id: string, name: string, percent: string, type: ZohoTax['type'] = 'tax'): ZohoTax => ({
    tax_id,
    name,
    percent,
    type,
    country: '',
  });
  const map = (
    label: string,
    percent: string,
    taxes: ZohoTax[],
    chosen: Record<string, string> = {},
    compound = false,
  ) => {
    const [line] = sale().lines;
    assert.ok(line);
    const lines = [{ ...line, taxes: [{ rateId: '1', amount: '1' }] }];
    const settings = { taxes: chosen, tax_rules: [] };
    const mapped = mapTaxes(lines, [rate(label, percent, compound)], { settings, zohoTaxes: taxes, links: [] });
    return mapped.ok ? mapped.value.get('1')?.zoho.tax_id : mapped.error[0]?.code;
  };
  const cases: [string, string | undefined, () => string | undefined][] = [
    [
      'the one whose name is the label, whatever case',
      'a',
      () => map(' vat ', '20', [zoho('a', 'VAT', '20'), zoho('b', 'VAT UK', '20')]),
    ],
    [
      'the one whose name holds the label',
      'b',
      () => map('VAT', '20', [zoho('a', 'Sales', '20'), zoho('b', 'UK VAT std', '20')]),
    ],
    [
      'the only one of that percentage',
      'a',
      () => map('Steuer', '19.00', [zoho('a', 'USt', '19'), zoho('b', 'USt', '7')]),
    ],
    ['none where two would do', 'unmapped_tax', () => map('Tax', '5', [zoho('a', 'GST', '5'), zoho('b', 'PST', '5')])],
    ['none of another percentage', 'unmapped_tax', () => map('VAT', '20', [zoho('a', 'VAT', '19')])],
    [
      'none by an empty label where two would do',
      'unmapped_tax',
      () => map('', '5', [zoho('a', 'GST', '5'), zoho('b', 'PST', '5')]),
    ],
    [
      'the one a person chose',
      'b',
      () => map('GST', '5', [zoho('a', 'GST', '5'), zoho('b', 'PST', '5')], { '1': 'b' }),
    ],
    [
      'not one a person chose whose percentage differs, but the one whose name fits',
      'a',
      () => map('GST', '5', [zoho('a', 'GST', '5'), zoho('b', 'PST', '7')], { '1': 'b' }),
    ],
    [
      'none where the chosen one differs and no other fits',
      'mapped_tax_differs',
      () => map('GST', '5', [zoho('b', 'PST', '7')], { '1': 'b' }),
    ],
    [
      'the compound one for a compound rate',
      'b',
      () => map('QST', '9.975', [zoho('a', 'QST', '9.975'), zoho('b', 'QST', '9.975', 'compound_tax')], {}, true),
    ],
    ['never a group', 'unmapped_tax', () => map('HST', '13', [zoho('a', 'HST', '13', 'tax_group')])],
  ];
  for (const [what, expected, run] of cases) it(`takes ${what}`, () => assert.equal(run(), expected));
});
