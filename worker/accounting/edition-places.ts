import { cleanText } from './text.js';

/**
 * GST codes of Indian states that differ from WooCommerce's (which follows ISO 3166-2 and has renamed some over the years); every other
 * code of two letters is the same in both.
 */
const GST_CODES: Record<string, string> = { AP: 'AD', CT: 'CG', DD: 'DN', OR: 'OD', TG: 'TS', UT: 'UK', DH: 'DN' };

/** zoho-books-api §9; WooCommerce has no list for the Emirates, so shoppers type names and plugins add ISO codes. */
const EMIRATES: Record<string, string> = {
  ABUDHABI: 'AB',
  AB: 'AB',
  AZ: 'AB',
  AJMAN: 'AJ',
  AJ: 'AJ',
  DUBAI: 'DU',
  DU: 'DU',
  DXB: 'DU',
  FUJAIRAH: 'FU',
  ALFUJAIRAH: 'FU',
  FU: 'FU',
  RASALKHAIMAH: 'RA',
  RASALKHAYMAH: 'RA',
  RA: 'RA',
  RK: 'RA',
  SHARJAH: 'SH',
  SH: 'SH',
  UMMALQUWAIN: 'UM',
  UMMALQAIWAIN: 'UM',
  UM: 'UM',
  UQ: 'UM',
};

/** The two letters India's tax office gives a state; '' where WooCommerce has no code for it. */
export function gstStateOf(state: string): string {
  const code = cleanText(state).toUpperCase();
  return /^[A-Z]{2}$/.test(code) ? (GST_CODES[code] ?? code) : '';
}

/** The emirate by its state, else by its city; '' where neither names one. */
export function emirateOf({ state, city }: { readonly state: string; readonly city: string }): string {
  const read = (text: string) =>
    EMIRATES[
      cleanText(text)
        .toUpperCase()
        .replace(/^AE-/, '')
        .replace(/[^A-Z]/g, '')
    ];
  return read(state) ?? (city.trim().length > 3 ? read(city) : undefined) ?? '';
}
