import { SelectControl, TextControl } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { paymentModeOf, proposedAccountOf, type ProposedAccount } from '../../../../worker/accounting/deposit-account';
import type { ReferenceData, Settings, ShopGateway } from '../../api';

type Gateway = Settings['gateways'][string];

/** Accounts money can be deposited to (zoho-books-api §8). */
const DEPOSIT_TYPES = new Set([
  'bank',
  'cash',
  'other_current_asset',
  'other_current_liability',
  'payment_clearing',
  'credit_card',
]);

/** Zoho's own modes (zoho-books-api §8.1); an organisation may have more. */
const MODES: Readonly<Record<string, () => string>> = {
  cash: () => __('Cash', 'storebooks'),
  check: () => __('Check', 'storebooks'),
  creditcard: () => __('Credit card', 'storebooks'),
  banktransfer: () => __('Bank transfer', 'storebooks'),
  bankremittance: () => __('Bank remittance', 'storebooks'),
  autotransaction: () => __('Auto transaction', 'storebooks'),
  others: () => __('Others', 'storebooks'),
};

const REASONS: Record<ProposedAccount['reason'], () => string> = {
  named: () => __('named after the payment method', 'storebooks'),
  only: () => __('the only account', 'storebooks'),
  default: () => __('the default', 'storebooks'),
};

const modeName = (mode: string) => MODES[mode]?.() ?? mode;

/** No mode of Zoho is called that. */
const OWN = ' own';

/** What it is where nobody has chosen. */
const NOTHING: Settings['gateways'] = {};

/** What a payment says, and its refunds, while nobody has chosen. */
function notChosen(proposed: ProposedAccount | null): string {
  if (proposed === null) return __('Not chosen: Zoho’s default account', 'storebooks');
  const { account, reason } = proposed;
  /* translators: 1: name of an account in Zoho, 2: reason. */
  return sprintf(__('Not chosen: %1$s (%2$s)', 'storebooks'), account.name, REASONS[reason]());
}

export interface GatewayRowProps {
  readonly gateway: ShopGateway;
  readonly reference: ReferenceData;
  readonly chosen: Gateway | undefined;
  /** null: nothing is chosen any more. */
  readonly onChoose: (chosen: Gateway | null) => void;
}

/** Account and mode of the payments of one payment method. */
export function GatewayRow({ gateway, reference, chosen, onChoose }: GatewayRowProps) {
  const { id, title } = gateway;
  const name = title || id;
  const mode = chosen?.payment_mode ?? null;
  const account = chosen?.account_id ?? null;
  const [isOwn, setOwn] = useState(mode !== null && MODES[mode] === undefined);
  const fitting = reference.accounts.filter((one) => DEPOSIT_TYPES.has(one.type) || one.account_id === account);
  const proposed = proposedAccountOf({ gateway: id, title }, reference.accounts);
  const put = (change: Partial<Gateway>) => {
    const next = { account_id: account, payment_mode: mode, ...change };
    onChoose(next.account_id === null && next.payment_mode === null ? null : next);
  };
  /* translators: %s: name of a payment mode in Zoho. */
  const byItself = (what: string) => sprintf(__('By itself: %s', 'storebooks'), what);
  return (
    <fieldset className="storebooks-mapping storebooks-gateway">
      <legend>{name}</legend>
      <SelectControl
        __next40pxDefaultSize
        __nextHasNoMarginBottom
        label={__('Account', 'storebooks')}
        value={account ?? ''}
        options={[
          { value: '', label: notChosen(proposed) },
          ...fitting.map((one) => ({ value: one.account_id, label: one.name })),
        ]}
        onChange={(value) => put({ account_id: value === '' ? null : value })}
      />
      <SelectControl
        __next40pxDefaultSize
        __nextHasNoMarginBottom
        label={__('Payment mode', 'storebooks')}
        value={isOwn ? OWN : (mode ?? '')}
        options={[
          { value: '', label: byItself(modeName(paymentModeOf(id, { gateways: NOTHING }))) },
          ...Object.keys(MODES).map((one) => ({ value: one, label: modeName(one) })),
          { value: OWN, label: __('One of your own…', 'storebooks') },
        ]}
        onChange={(value) => {
          setOwn(value === OWN);
          put({ payment_mode: value === '' || value === OWN ? null : value });
        }}
      />
      {isOwn && (
        <TextControl
          __next40pxDefaultSize
          __nextHasNoMarginBottom
          label={__('Name of the payment mode in Zoho', 'storebooks')}
          help={__('Exactly as it is called there; Zoho may refuse any other.', 'storebooks')}
          value={mode ?? ''}
          maxLength={100}
          autoComplete="off"
          onChange={(typed) => put({ payment_mode: typed.trim() === '' ? null : typed })}
        />
      )}
    </fieldset>
  );
}
