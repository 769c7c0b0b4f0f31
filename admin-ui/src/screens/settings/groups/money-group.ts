import { __ } from '@wordpress/i18n';
import { account } from '../controls/account';
import { choice } from '../controls/choice';
import { day } from '../controls/day';
import { pairs } from '../controls/pairs';
import { toggle } from '../controls/toggle';
import { field, type Group } from '../field';

/** What a shop owes to those who hold its gift cards (zoho-books-api §8). */
const LIABILITIES = ['other_current_liability', 'long_term_liability', 'other_liability'];

export function moneyGroup(): Group {
  return {
    id: 'settings/money',
    title: __('Money', 'storebooks'),
    fields: [
      field(
        'coupons',
        __('Coupons', 'storebooks'),
        __('How the lines of an invoice look in Zoho Books; the total is the same either way.', 'storebooks'),
        choice([
          ['net', __('Show each line at the price that was paid', 'storebooks')],
          ['discount', __('Show the full price and the discount beside it', 'storebooks')],
        ]),
      ),
      field(
        'gateway_fees',
        __('Book the fees of payment providers', 'storebooks'),
        __('As bank charges of the payment, where the provider notes its fee on the order.', 'storebooks'),
        toggle,
      ),
      field(
        'gift_card_account',
        __('Account for gift cards and store credit', 'storebooks'),
        __(
          'What was paid with them is recorded in Zoho Books as a payment from this liability account. Without one, such orders ask.',
          'storebooks',
        ),
        account(LIABILITIES),
      ),
      field(
        'amount_refunds',
        __('Refunds of a bare amount', 'storebooks'),
        __('When a refund names no items, WooCommerce does not say how much of it is tax.', 'storebooks'),
        choice([
          ['tax_share', __('Take the order’s own share of tax', 'storebooks')],
          ['untaxed', __('Book it without tax', 'storebooks')],
        ]),
      ),
      field(
        'exchange_rates',
        __('Fixed exchange rates', 'storebooks'),
        __(
          'How much one unit is worth in the currency of your books. All others take Zoho’s rate of the day.',
          'storebooks',
        ),
        pairs({
          left: {
            label: __('Currency', 'storebooks'),
            maxLength: 3,
            pattern: '[A-Z]{3}',
            title: __('Three letters, e.g. EUR', 'storebooks'),
          },
          right: {
            label: __('Rate', 'storebooks'),
            maxLength: 18,
            pattern: '[0-9]{1,9}(\\.[0-9]{1,8})?',
            title: __('A number such as 1.0845', 'storebooks'),
          },
          addLabel: __('Add a rate', 'storebooks'),
          normalize: (typed) => typed.toUpperCase(),
        }),
      ),
      field(
        'lock_date',
        __('Books closed up to', 'storebooks'),
        __(
          'The day up to which your bookkeeper has closed the books, that day included. Empty: nothing is closed.',
          'storebooks',
        ),
        day,
      ),
      field(
        'locked_period',
        __('Orders dated in the closed time', 'storebooks'),
        __(
          'For example a refund that arrives after the month was closed. What is booked already is never moved.',
          'storebooks',
        ),
        choice([
          ['ask', __('Ask me', 'storebooks')],
          ['first_open_day', __('Book them on the first open day', 'storebooks')],
        ]),
      ),
    ],
  };
}
