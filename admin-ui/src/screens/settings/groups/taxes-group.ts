import { __ } from '@wordpress/i18n';
import { taxRules } from '../controls/tax-rules';
import { field, type Group } from '../field';

export function taxesGroup(): Group {
  return {
    id: 'settings/taxes',
    title: __('Taxes of a tax service', 'storebooks'),
    fields: [
      field(
        'tax_rules',
        __('Rules', 'storebooks'),
        __(
          'For shops whose taxes come from a service, with another rate for each postcode. A rule takes the Zoho tax of the same percentage. Taxes set up in WooCommerce are matched under Set-up.',
          'storebooks',
        ),
        taxRules,
      ),
    ],
  };
}
