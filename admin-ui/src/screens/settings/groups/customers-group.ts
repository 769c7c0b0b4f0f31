import { __ } from '@wordpress/i18n';
import { choice } from '../controls/choice';
import { pairs } from '../controls/pairs';
import { optionalText } from '../controls/text';
import { field, type Group } from '../field';
import { zohoId } from './zoho-id';

export function customersGroup(): Group {
  return {
    id: 'settings/customers',
    title: __('Customers', 'storebooks'),
    fields: [
      field(
        'contact_update',
        __('When a customer changes name or address', 'storebooks'),
        __(
          'Only what Storebooks wrote is changed: what a person has changed in Zoho Books stays. Orders of guests never change a contact.',
          'storebooks',
        ),
        choice([
          ['replace', __('Change the contact in Zoho Books too', 'storebooks')],
          ['never', __('Leave the contact as it is', 'storebooks')],
        ]),
      ),
      field(
        'contact_name',
        __('Names of new contacts', 'storebooks'),
        __(
          'Zoho Books allows each name once: a taken one gets the e-mail address behind it. Contacts that exist keep their names.',
          'storebooks',
        ),
        choice([
          ['company_or_person', __('The company, else the person', 'storebooks')],
          ['person', __('The person', 'storebooks')],
          ['person_and_email', __('The person, with the e-mail address', 'storebooks')],
        ]),
      ),
      field(
        'several_contacts',
        __('Several contacts with the same e-mail', 'storebooks'),
        __('When Zoho Books has more than one, which of them gets the invoice.', 'storebooks'),
        choice([
          ['ask', __('Ask me', 'storebooks')],
          ['oldest', __('Take the oldest', 'storebooks')],
        ]),
      ),
      field(
        'guest_contact',
        __('One contact for all guests', 'storebooks'),
        __(
          'Zoho’s id of it: the long number at the end of its page’s address. Empty: one contact per e-mail.',
          'storebooks',
        ),
        optionalText(zohoId()),
      ),
      field(
        'contact_matches',
        __('Customers with a contact of your choice', 'storebooks'),
        __('These always win over any search by e-mail.', 'storebooks'),
        pairs({
          left: { label: __('E-mail or customer number', 'storebooks'), maxLength: 200 },
          right: { label: __('Zoho’s id of the contact', 'storebooks'), ...zohoId() },
          addLabel: __('Add a customer', 'storebooks'),
        }),
      ),
    ],
  };
}
