/** What precedes an order's number in the notes of other tools, in the languages WooCommerce is sold in most. */
const WORDS = [
  ...['order', 'ordernumber', 'orderno', 'orderid', 'ordernummer', 'ordrenummer', 'ordre', 'wc', 'woo', 'woocommerce'],
  ...['bestellung', 'bestellnummer', 'bestellnr', 'auftrag', 'auftragsnummer', 'auftragsnr', 'bestelling'],
  ...['bestelnummer', 'bestilling', 'bestillingsnummer', 'beställning', 'tilaus', 'tilausnumero', 'commande', 'pedido'],
  ...[
    'encomenda',
    'ordine',
    'comanda',
    'comandă',
    'zamówienie',
    'zamówienia',
    'objednávka',
    'objednávky',
    'objednavka',
  ],
  ...['rendelés', 'sipariş', 'заказ', 'заказа', 'замовлення', 'παραγγελία', 'pesanan', 'ऑर्डर'],
].join('|');
/** Languages that put no space between words. */
const UNSPACED = ['注文番号', '注文', '订单号', '订单', '訂單編號', '訂單', '주문번호', '주문'].join('|');
const ORDER = `(?:(?<![\\p{L}\\p{N}])(?<!purchase )(?:${WORDS})|${UNSPACED})`;
const NUMBER = '(?:number|nummer|numero|número|numéro|num|no|nr|n|id)';
const DIGITS = '\\d[\\p{L}\\p{N}]*(?:[-_/][\\p{L}\\p{N}]+)*';
const TOKEN = `((?:\\p{L}{1,8}[-_/])?${DIGITS})`;

/** "order no. 17", "WC-17", "order 1017": without a sign between, two digits may as well be a number of pieces or days. */
const MARKS = [
  new RegExp(`${ORDER}[ \\t]{0,3}${NUMBER}[.°]?[ \\t:#]{0,4}${TOKEN}`, 'gu'),
  new RegExp(`${ORDER}[ \\t]{0,3}[:#(\\[][ \\t:#(\\[]{0,4}${TOKEN}`, 'gu'),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:wc|woo)[-_ ]?${TOKEN}`, 'gu'),
  new RegExp(`${ORDER}[ \\t_-]{0,3}(?=(?:\\p{L}{1,8}[-_/])?\\d{3})${TOKEN}`, 'gu'),
];
const HASH = new RegExp(`#[ \\t]?((?:\\p{L}{1,8}[-_/]?)?${DIGITS})`, 'gu');
/** Of "invoice #17" the sign is not the order's. */
const OTHER_THINGS =
  /(?<!\p{L})(?:invoice|inv|bill|rechnung|kunde|kunden-?nr|customer|client|facture|factura|fattura|fatura|ticket|case|po|purchase order|quote|estimate|item|sku|product|artikel|refund|phone|tel|suite|apt)[ \t.:]*(?:number|nummer|no|nr|id)?[ \t.:]*$/u;

/** The number as a whole run of letters and digits: "#1001", "WC-1001" hold 1001, "11001" and "1001A" do not. */
export function holdsNumber(text: string, number: string): boolean {
  const at = text.toLowerCase();
  const wanted = number.trim().toLowerCase().replace(/^#/, '');
  if (wanted === '') return false;
  for (let from = at.indexOf(wanted); from >= 0; from = at.indexOf(wanted, from + 1)) {
    const before = at.charAt(from - 1);
    const after = at.charAt(from + wanted.length);
    const isWhole = !(/\d/.test(before) && /^\d/.test(wanted)) && !/[0-9a-z]/.test(after);
    if (isWhole && !/^[.,]\d/.test(at.slice(from + wanted.length)) && !/\d[.,]$/.test(at.slice(0, from))) return true;
  }
  return false;
}

/** Numbers that a text calls an order's: behind `#` or a word for "order". */
export function orderNumbersIn(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const called = MARKS.flatMap((mark) => [...plain.matchAll(mark)].map(([, token = '']) => token));
  const signed = [...plain.matchAll(HASH)].flatMap(({ 1: token = '', index }) =>
    OTHER_THINGS.test(plain.slice(Math.max(0, index - 40), index)) ? [] : [token],
  );
  return [...called, ...signed];
}
