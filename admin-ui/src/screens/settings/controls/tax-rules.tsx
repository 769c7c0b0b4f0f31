import { CheckboxControl, TextControl } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Settings } from '../../../api';
import type { Control } from '../field';
import { Rows } from './rows';

type Rule = Settings['tax_rules'][number];

const EMPTY: Rule = { label: '', code: '', create: true };

/** Which rates of a tax service are meant, and whether a missing Zoho tax is made. */
export const taxRules: Control<Settings['tax_rules']> = ({ label, help, value, onChange }) => (
  <Rows<Rule>
    label={label}
    help={help}
    initial={value}
    empty={EMPTY}
    most={50}
    addLabel={__('Add a rule', 'storebooks')}
    onChange={(rules) => onChange([...rules])}
    draw={(rule, change) => (
      <>
        <TextControl
          __next40pxDefaultSize
          __nextHasNoMarginBottom
          label={__('Name contains', 'storebooks')}
          placeholder={__('any', 'storebooks')}
          maxLength={100}
          value={rule.label}
          onChange={(typed) => change({ ...rule, label: typed })}
        />
        <TextControl
          __next40pxDefaultSize
          __nextHasNoMarginBottom
          label={__('Code begins with', 'storebooks')}
          placeholder={__('any', 'storebooks')}
          maxLength={50}
          value={rule.code}
          onChange={(typed) => change({ ...rule, code: typed })}
        />
        <CheckboxControl
          __nextHasNoMarginBottom
          label={__('Make it in Zoho where it is missing', 'storebooks')}
          checked={rule.create}
          onChange={(create) => change({ ...rule, create })}
        />
      </>
    )}
  />
);
