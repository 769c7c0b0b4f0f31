/** Small orders that compete for contacts, items and tax groups; amounts as WooCommerce answers them with dp=6. */
export interface SimOrder {
  readonly order: Record<string, unknown> & { id: number; status: string };
  readonly bookable: boolean;
}

const TAXES = [
  { id: 1, label: 'State Tax', percent: 5 },
  { id: 2, label: 'City Tax', percent: 2.5 },
] as const;

const PRODUCTS = [
  { id: 11, name: 'Blue mug', sku: 'MUG-BLU', cents: 1299 },
  { id: 12, name: 'Oak board', sku: 'OAK', cents: 4500 },
  { id: 13, name: 'Tea, loose', sku: '', cents: 333 },
  { id: 14, name: 'Blue mug', sku: 'MUG-BLU-2', cents: 1399 },
] as const;

const text = (cents: number) => (cents / 100).toFixed(6);

export function makeOrders(count: number, random: () => number, firstId: number): SimOrder[] {
  return Array.from({ length: count }, (_, index) => makeOrder(firstId + index, random));
}

function makeOrder(id: number, random: () => number): SimOrder {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] ?? (list[0] as T);
  const rates = pick([[], [TAXES[0]], [TAXES[0], TAXES[1]]] as const);
  const tax = (cents: number) =>
    rates.map((rate) => ({ id: rate.id, cents: Math.round((cents * rate.percent) / 100) }));

  const line_items = Array.from({ length: 1 + Math.floor(random() * 2) }, (_, index) => {
    const product = pick(PRODUCTS);
    const quantity = 1 + Math.floor(random() * 3);
    const cents = product.cents * quantity;
    return { product, quantity, cents, taxes: tax(cents), id: id * 10 + index };
  });
  const shippingCents = random() < 0.4 ? 500 : 0;
  const allTaxes = line_items.flatMap((line) => line.taxes);
  const sum = (list: readonly { cents: number }[]) => list.reduce((total, entry) => total + entry.cents, 0);
  const total = sum(line_items) + sum(allTaxes) + shippingCents;
  const customer = pick([
    { id: 0, email: `guest${String(Math.floor(random() * 2))}@example.com` },
    { id: 5, email: 'member@example.com' },
    { id: 0, email: '' },
  ]);
  const status = pick(['processing', 'processing', 'completed', 'completed', 'pending', 'on-hold', 'cancelled']);
  const bookable = status === 'processing' || status === 'completed';
  const paid = bookable && random() < 0.8;
  const address = {
    first_name: 'Ada',
    last_name: `Lovelace ${customer.email.slice(0, 6)}`,
    company: '',
    address_1: '1 Main St',
    address_2: '',
    city: 'Town',
    state: 'CA',
    postcode: '90001',
    country: 'US',
    phone: '',
  };
  return {
    bookable,
    order: {
      id,
      number: String(id),
      status,
      currency: 'USD',
      prices_include_tax: false,
      date_created_gmt: '2026-03-01T10:00:00',
      date_paid_gmt: paid ? '2026-03-01T10:05:00' : null,
      date_modified_gmt: '2026-03-01T10:05:00',
      total: text(total),
      total_tax: text(sum(allTaxes)),
      customer_id: customer.id,
      billing: { ...address, email: customer.email },
      shipping: address,
      payment_method: 'stripe',
      payment_method_title: 'Card',
      transaction_id: paid ? `ch_${String(id)}` : '',
      meta_data: [],
      line_items: line_items.map((line) => ({
        id: line.id,
        name: line.product.name,
        product_id: line.product.id,
        variation_id: 0,
        quantity: line.quantity,
        tax_class: '',
        subtotal: text(line.cents),
        total: text(line.cents),
        total_tax: text(sum(line.taxes)),
        taxes: line.taxes.map((entry) => ({ id: entry.id, total: text(entry.cents), subtotal: text(entry.cents) })),
        meta_data: [],
        sku: line.product.sku,
      })),
      tax_lines: rates.map((rate) => ({
        rate_id: rate.id,
        rate_code: `US-${String(rate.id)}`,
        label: rate.label,
        compound: false,
        tax_total: text(sum(allTaxes.filter((entry) => entry.id === rate.id))),
        shipping_tax_total: '0.000000',
        rate_percent: rate.percent,
      })),
      shipping_lines:
        shippingCents === 0
          ? []
          : [
              {
                id: id * 10 + 9,
                method_title: 'Flat rate',
                total: text(shippingCents),
                total_tax: '0.000000',
                taxes: [],
              },
            ],
      fee_lines: [],
      coupon_lines: [],
      refunds: [],
    },
  };
}
