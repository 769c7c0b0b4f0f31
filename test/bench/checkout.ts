export interface Checkout {
  readonly orderId: string;
  /** Of the request with which the order is placed; what came before it is not counted. */
  readonly ms: number;
}

const ADDRESS = {
  first_name: 'Ann',
  last_name: 'Lee',
  address_1: '1 Main Street',
  city: 'Sacramento',
  state: 'CA',
  postcode: '94203',
  country: 'US',
  phone: '555',
};

/** A guest's block checkout, as the shop's own page does it: fill the cart, then place the order. */
export async function checkOut(
  url: string,
  productId: number,
  email: string,
  more: Record<string, string> = {},
): Promise<Checkout> {
  const call = async (route: string, headers: Record<string, string>, body: unknown) => {
    const begun = performance.now();
    const response = await fetch(`${url}/wp-json/wc/store/v1${route}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more, ...headers },
      body: JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${route}: ${String(response.status)} ${text.slice(0, 300)}`);
    return { response, json: JSON.parse(text) as Record<string, unknown>, ms: performance.now() - begun };
  };
  // Without cart token or nonce the first call is refused, but its answer brings both.
  const cart = await fetch(`${url}/wp-json/wc/store/v1/cart`, { headers: more });
  await cart.text();
  const session = {
    'cart-token': cart.headers.get('cart-token') ?? '',
    nonce: cart.headers.get('nonce') ?? '',
  };
  await call('/cart/add-item', session, { id: productId, quantity: 2 });
  const placed = await call('/checkout', session, {
    billing_address: { ...ADDRESS, email },
    shipping_address: ADDRESS,
    payment_method: 'cod',
  });
  return { orderId: String(placed.json.order_id), ms: placed.ms };
}
