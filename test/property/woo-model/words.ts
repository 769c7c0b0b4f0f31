/** Invented people, companies and goods: short, very long, non-Latin, with markup and quotes. */
type List<T> = readonly [T, ...T[]];

export const PEOPLE: List<readonly [string, string]> = [
  ['Anna', 'Muster'],
  ['Łukasz', 'Przykładowy'],
  ['José', 'O’Ejemplo'],
  ['見本', '太郎'],
  ['محمد', 'المثال'],
  ['Zoë', 'van den Voorbeeld-Achternaam'],
  ['', 'Mononym'],
  ['Björk & "Bo"', '<b>Sample</b>'],
  ['Wolfeschlegelsteinhausenbergerdorff'.repeat(3), 'Long'],
  ['🎉', 'Emoji'],
  ['Иван', 'Образцов'],
];

export const COMPANIES: List<string> = [
  'Muster & Söhne GmbH',
  '株式会社見本',
  'Example, Inc.',
  'شركة المثال',
  'S.A.R.L. « Exemple »',
  'The Extraordinarily Long Company Name of Somewhere Limited Liability Partnership '.repeat(3).trim(),
];

export const STREETS: List<string> = [
  '1 Sample Street',
  '9 rue de l’Échantillon',
  '千代田1-1',
  'شارع المثال 5',
  'Musterweg 3b',
];

export const PRODUCTS: List<string> = [
  'Blue mug',
  'Handmade vase (sale)',
  'Möbelöl / huile',
  '緑茶 100g',
  'عطر الورد',
  'Paperback',
  'Fresh bread',
  "Children's cup 'Nº 5'  \"quoted\"",
  'Café “Crème” <b>Deluxe</b> &amp; more — 日本語 🎉',
  'Extraordinarily long product name number seven '.repeat(5).trim(),
  'Gift voucher',
  'Screw M3 × 12',
  'Чай чёрный',
];

export const SIZES: List<string> = ['S', 'M', 'XXL', '250 ml', '1 l', 'très grand'];

export const FEES: List<string> = ['COD handling', 'Geschenkverpackung', 'Express handling & care', '代引手数料'];
export const DISCOUNTS: List<string> = ['Loyalty discount', 'Rabatt – Stammkunde'];
export const REASONS: List<string> = [
  '',
  'Damaged on arrival',
  'Kunde hat storniert',
  '返品',
  'Customer changed mind; \'as agreed\' & "noted"',
];

/** Payment methods: id, title, whether a transaction is named. */
export const PAYMENTS: List<readonly [string, string, string]> = [
  ['stripe', 'Credit card (Stripe)', 'ch_'],
  ['ppcp-gateway', 'PayPal', 'PP'],
  ['bacs', 'Direct bank transfer', ''],
  ['cod', 'Cash on delivery', ''],
  ['cheque', 'Check payments', ''],
];
