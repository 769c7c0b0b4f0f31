/** The contract number: the plugin serves this one and the one before, older workers get 426 (DESIGN §9). */
export const CONTRACT = 1;

/** Headers every worker call to the plugin carries. */
export const VERSION_HEADER = 'x-storebooks-version';
export const CONTRACT_HEADER = 'x-storebooks-contract';
export const SIGNATURE_HEADER = 'x-storebooks-signature';

/** REST namespace of the plugin; the "wc-" prefix lets WooCommerce's own keys in (woocommerce §3.2). */
export const NAMESPACE = 'wc-storebooks/v1';
