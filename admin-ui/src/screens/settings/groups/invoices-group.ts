import { __ } from '@wordpress/i18n';
import { choice } from '../controls/choice';
import { number } from '../controls/number';
import { pairs } from '../controls/pairs';
import { longText, optionalText, text } from '../controls/text';
import { field, type Group } from '../field';
import { zohoId } from './zoho-id';

export function invoicesGroup(): Group {
  return {
    id: 'settings/invoices',
    title: __('Invoices', 'storebooks'),
    fields: [
      field(
        'invoice_numbers',
        __('Invoice numbers', 'storebooks'),
        __('With the order’s number, Zoho Books itself refuses a second invoice for the same order.', 'storebooks'),
        choice([
          ['zoho', __('Zoho’s own series', 'storebooks')],
          ['order', __('The order’s number behind a prefix', 'storebooks')],
        ]),
      ),
      field(
        'invoice_prefix',
        __('Prefix', 'storebooks'),
        __('Only used with the order’s number: "WEB-" makes invoice WEB-1042 of order 1042.', 'storebooks'),
        text({
          pattern: '[0-9A-Za-z_.\\/\\-]{0,20}',
          maxLength: 20,
          title: __('Up to 20 letters, digits and _ . / -', 'storebooks'),
        }),
      ),
      field(
        'store_code',
        __('Code of this shop', 'storebooks'),
        __('Begins the reference of every document in Zoho Books. Orders that were sent keep theirs.', 'storebooks'),
        text({
          pattern: '[A-Z0-9]{1,8}',
          maxLength: 8,
          required: true,
          title: __('Up to 8 capital letters and digits', 'storebooks'),
        }),
      ),
      field(
        'payment_terms_days',
        __('Days to pay', 'storebooks'),
        __(
          'Invoices are dated with the day of the order, in the shop’s time zone; so many days later they are due. 0 means at once.',
          'storebooks',
        ),
        number({ min: 0, max: 100 }),
      ),
      field(
        'unpaid_invoices',
        __('Invoices of unpaid orders', 'storebooks'),
        __('Zoho sends no e-mail in either case.', 'storebooks'),
        choice([
          ['sent', __('Mark as sent: they count as money owed to you', 'storebooks')],
          ['draft', __('Leave as draft', 'storebooks')],
        ]),
      ),
      field(
        'location_id',
        __('Location (branch)', 'storebooks'),
        __('Zoho’s id of the location every document belongs to. Empty: Zoho’s default.', 'storebooks'),
        optionalText(zohoId()),
      ),
      field(
        'salesperson',
        __('Salesperson', 'storebooks'),
        __(
          'The name written on every invoice in Zoho Books; may be taken from the order, such as {meta:sales_agent}. Empty: none.',
          'storebooks',
        ),
        optionalText({ maxLength: 200 }),
      ),
      field(
        'custom_fields',
        __('Custom fields', 'storebooks'),
        __(
          'Fields of the invoice that you have set up in Zoho Books. What they say may hold {number}, {reference}, {customer_note}, {payment_method}, {transaction_id} and {tax_number} of the order, and what other plugins keep with it: {meta:_po_number} is the order’s custom field "_po_number".',
          'storebooks',
        ),
        pairs({
          left: { label: __('API name in Zoho', 'storebooks'), maxLength: 100 },
          right: { label: __('What it says', 'storebooks'), maxLength: 500 },
          addLabel: __('Add a custom field', 'storebooks'),
        }),
      ),
      field(
        'notes',
        __('Notes to the customer', 'storebooks'),
        __('Printed on every invoice; may hold the same words in braces.', 'storebooks'),
        longText,
      ),
    ],
  };
}
