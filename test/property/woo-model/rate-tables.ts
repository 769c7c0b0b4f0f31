import type { RateRow } from './match-rates.js';

interface RateOptions {
  readonly state?: string;
  readonly priority?: number;
  readonly compound?: boolean;
  readonly shipping?: boolean;
  readonly class?: string;
  readonly postcodes?: readonly string[];
}

function rate(id: number, country: string, percent: string, name: string, options: RateOptions = {}): RateRow {
  return {
    id,
    country,
    state: options.state ?? '',
    postcodes: options.postcodes ?? [],
    rate: percent,
    name,
    priority: options.priority ?? 1,
    compound: options.compound ?? false,
    shipping: options.shipping ?? true,
    class: options.class ?? 'standard',
  };
}

const reduced = { class: 'reduced-rate' };
const zero = { class: 'zero-rate' };

export const US_RATES: readonly RateRow[] = [
  rate(1, 'US', '7.2500', 'CA State Tax', { state: 'CA', shipping: false }),
  rate(2, 'US', '2.2500', 'LA District Tax', {
    state: 'CA',
    priority: 2,
    shipping: false,
    postcodes: ['90001', '90002', '90003'],
  }),
  rate(3, 'US', '4.0000', 'NY State Tax', { state: 'NY' }),
  rate(4, 'US', '4.8750', 'NYC Tax', { state: 'NY', priority: 2, postcodes: ['10001', '10002'] }),
  rate(5, 'US', '8.2500', 'TX Sales Tax', { state: 'TX' }),
];

export const UK_RATES: readonly RateRow[] = [
  rate(6, 'GB', '20.0000', 'VAT'),
  rate(7, 'GB', '5.0000', 'Reduced VAT', reduced),
  rate(8, 'GB', '0.0000', 'Zero VAT', zero),
];

export const EU_RATES: readonly RateRow[] = [
  rate(9, 'DE', '19.0000', 'MwSt.'),
  rate(10, 'DE', '7.0000', 'MwSt. ermäßigt', reduced),
  rate(11, 'DE', '0.0000', 'MwSt. 0', zero),
  rate(12, 'FR', '20.0000', 'TVA'),
  rate(13, 'FR', '5.5000', 'TVA réduite', reduced),
  rate(14, 'FR', '0.0000', 'TVA 0', zero),
  rate(15, 'ES', '21.0000', 'IVA'),
  rate(16, 'ES', '5.2000', 'Recargo de equivalencia', { priority: 2 }),
  rate(17, 'ES', '10.0000', 'IVA reducido', reduced),
];

export const IN_RATES: readonly RateRow[] = [
  rate(18, 'IN', '9.0000', 'CGST', { state: 'TN' }),
  rate(19, 'IN', '9.0000', 'SGST', { state: 'TN', priority: 2 }),
  rate(20, 'IN', '2.5000', 'CGST 2.5', { state: 'TN', ...reduced }),
  rate(21, 'IN', '2.5000', 'SGST 2.5', { state: 'TN', priority: 2, ...reduced }),
  rate(22, 'IN', '18.0000', 'IGST'),
  rate(23, 'IN', '5.0000', 'IGST 5', reduced),
  rate(24, 'IN', '0.0000', 'GST exempt', zero),
];

export const CA_RATES: readonly RateRow[] = [
  rate(25, 'CA', '5.0000', 'GST', { state: 'QC' }),
  rate(26, 'CA', '9.9750', 'QST', { state: 'QC', priority: 2, compound: true }),
  rate(27, 'CA', '5.0000', 'GST', { state: 'BC' }),
  rate(28, 'CA', '7.0000', 'PST', { state: 'BC', priority: 2, shipping: false }),
  rate(29, 'CA', '13.0000', 'HST', { state: 'ON' }),
  rate(30, 'CA', '5.0000', 'GST', { state: 'PE' }),
  rate(31, 'CA', '10.0000', 'PST (compound)', { state: 'PE', priority: 2, compound: true }),
  rate(32, 'CA', '1.2500', 'Eco levy (compound)', { state: 'PE', priority: 3, compound: true, shipping: false }),
];

export const JP_RATES: readonly RateRow[] = [
  rate(33, 'JP', '10.0000', '消費税'),
  rate(34, 'JP', '8.0000', '軽減税率', reduced),
];

export const GULF_RATES: readonly RateRow[] = [
  rate(35, 'KW', '5.0000', 'ضريبة القيمة المضافة'),
  rate(36, 'KW', '2.5000', 'Reduced levy', reduced),
  rate(37, 'AE', '5.0000', 'VAT'),
  rate(38, 'BH', '10.0000', 'VAT 10'),
  rate(39, 'BH', '0.0000', 'VAT 0', zero),
];

export const CH_RATES: readonly RateRow[] = [
  rate(40, 'CH', '8.1000', 'MWST'),
  rate(41, 'CH', '2.6000', 'MWST reduziert', reduced),
  rate(42, 'CH', '0.0000', 'MWST 0', zero),
];

export const CL_RATES: readonly RateRow[] = [
  rate(43, 'CL', '19.0000', 'IVA'),
  rate(44, 'CL', '0.0000', 'Exento', zero),
];
