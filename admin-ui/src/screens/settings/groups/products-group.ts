import { __ } from '@wordpress/i18n';
import { pairs } from '../controls/pairs';
import { optionalText } from '../controls/text';
import { field, type Group } from '../field';
import { zohoId } from './zoho-id';

export function productsGroup(): Group {
  return {
    id: 'settings/products',
    title: __('Products', 'storebooks'),
    fields: [
      field(
        'generic_item',
        __('One item for everything', 'storebooks'),
        __(
          'Zoho’s id of an item that every line is booked with. Empty: one item per product, found by SKU or made.',
          'storebooks',
        ),
        optionalText(zohoId()),
      ),
      field(
        'item_matches',
        __('Products with an item of your choice', 'storebooks'),
        __(
          'These always win. The product number is the ID in the list of products; a product’s item is taken for its variations too, unless a variation has one of its own.',
          'storebooks',
        ),
        pairs({
          left: {
            label: __('Product or variation number', 'storebooks'),
            maxLength: 20,
            pattern: '[0-9]{1,20}',
            title: __('Only digits', 'storebooks'),
          },
          right: { label: __('Zoho’s id of the item', 'storebooks'), ...zohoId() },
          addLabel: __('Add a product', 'storebooks'),
        }),
      ),
    ],
  };
}
