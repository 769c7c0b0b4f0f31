import { __ } from '@wordpress/i18n';
import type { TextRules } from '../controls/text';

/** Zoho's own id of a thing, copied from the address of its page. */
export function zohoId(): TextRules {
  return {
    pattern: '[0-9]{1,100}',
    maxLength: 100,
    title: __('The long number at the end of the address of its page in Zoho Books', 'storebooks'),
  };
}
