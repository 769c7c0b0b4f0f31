/** The answers of GET /wp-json/wc/v3/orders/ID and /orders/ID/refunds (woocommerce §2.1, §2.4); ids are numbers there. */
export interface Meta {
  readonly id: number;
  readonly key: string;
  readonly value: unknown;
  readonly display_key?: string;
  readonly display_value?: unknown;
}

export interface Address {
  readonly first_name: string;
  readonly last_name: string;
  readonly company: string;
  readonly address_1: string;
  readonly address_2: string;
  readonly city: string;
  readonly state: string;
  readonly postcode: string;
  readonly country: string;
  readonly email?: string;
  readonly phone: string;
}

export interface LineTaxJson {
  readonly id: number;
  readonly total: string;
  readonly subtotal: string;
}

/** What a line is besides its amounts. */
export interface ItemDetails {
  readonly id: number;
  readonly name: string;
  readonly product_id: number;
  readonly variation_id: number;
  readonly quantity: number;
  readonly tax_class: string;
  readonly meta_data: readonly Meta[];
  readonly sku: string | null;
  readonly image: { readonly id: number | string; readonly src: string };
  readonly parent_name: string | null;
}

export interface FeeDetails {
  readonly id: number;
  readonly name: string;
  readonly tax_class: string;
  readonly tax_status: string;
  readonly amount: string;
  readonly meta_data: readonly Meta[];
}

export interface ShippingDetails {
  readonly id: number;
  readonly method_title: string;
  readonly method_id: string;
  readonly instance_id: string;
  readonly tax_status: string;
  readonly meta_data: readonly Meta[];
}

export interface CouponDetails {
  readonly id: number;
  readonly code: string;
  readonly meta_data: readonly Meta[];
  readonly discount_type: string;
  readonly nominal_amount: number;
  readonly free_shipping: boolean;
}

export interface ItemJson extends ItemDetails {
  readonly subtotal: string;
  readonly subtotal_tax: string;
  readonly total: string;
  readonly total_tax: string;
  readonly taxes: readonly LineTaxJson[];
  readonly price: number;
}

export interface FeeJson extends FeeDetails {
  readonly total: string;
  readonly total_tax: string;
  readonly taxes: readonly LineTaxJson[];
}

export interface ShippingJson extends ShippingDetails {
  readonly total: string;
  readonly total_tax: string;
  readonly taxes: readonly LineTaxJson[];
}

export interface CouponJson extends CouponDetails {
  /** As stored: `dp` does not reach it. */
  readonly discount: string;
  readonly discount_tax: string;
}

export interface TaxLineJson {
  readonly id: number;
  readonly rate_code: string;
  readonly rate_id: number;
  readonly label: string;
  readonly compound: boolean;
  readonly tax_total: string;
  readonly shipping_tax_total: string;
  readonly rate_percent: number;
  readonly meta_data: readonly Meta[];
}

/** An order besides its lines and amounts. */
export interface OrderHead {
  readonly id: number;
  readonly parent_id: number;
  readonly status: string;
  readonly currency: string;
  readonly version: string;
  readonly prices_include_tax: boolean;
  readonly date_created: string;
  readonly date_created_gmt: string;
  readonly date_modified: string;
  readonly date_modified_gmt: string;
  readonly date_completed: string | null;
  readonly date_completed_gmt: string | null;
  readonly date_paid: string | null;
  readonly date_paid_gmt: string | null;
  readonly customer_id: number;
  readonly order_key: string;
  readonly billing: Address;
  readonly shipping: Address;
  readonly payment_method: string;
  readonly payment_method_title: string;
  readonly transaction_id: string;
  readonly customer_ip_address: string;
  readonly customer_user_agent: string;
  readonly created_via: string;
  readonly customer_note: string;
  readonly cart_hash: string;
  readonly number: string;
  readonly meta_data: readonly Meta[];
  readonly payment_url: string;
  readonly is_editable: boolean;
  readonly needs_payment: boolean;
  readonly needs_processing: boolean;
  readonly currency_symbol: string;
}

export interface WooOrderJson extends OrderHead {
  readonly discount_total: string;
  readonly discount_tax: string;
  readonly shipping_total: string;
  readonly shipping_tax: string;
  readonly cart_tax: string;
  readonly total: string;
  readonly total_tax: string;
  readonly line_items: readonly ItemJson[];
  readonly tax_lines: readonly TaxLineJson[];
  readonly shipping_lines: readonly ShippingJson[];
  readonly fee_lines: readonly FeeJson[];
  readonly coupon_lines: readonly CouponJson[];
  readonly refunds: readonly { readonly id: number; readonly reason: string; readonly total: string }[];
}

export interface RefundHead {
  readonly id: number;
  readonly date_created: string;
  readonly date_created_gmt: string;
  readonly reason: string;
  readonly refunded_by: number;
  readonly refunded_payment: boolean;
  readonly meta_data: readonly Meta[];
}

export interface WooRefundJson extends RefundHead {
  readonly amount: string;
  readonly line_items: readonly ItemJson[];
  readonly shipping_lines: readonly ShippingJson[];
  readonly fee_lines: readonly FeeJson[];
  readonly tax_lines: readonly TaxLineJson[];
}
