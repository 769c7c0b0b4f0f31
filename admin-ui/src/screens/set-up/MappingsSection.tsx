import { Button, Notice, SelectControl, Spinner } from '@wordpress/components';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { matchTax, type TaxMatch } from '../../../../worker/accounting/match-tax';
import { api, type ReferenceData, type Settings, type ShopGateway, type ShopTaxRate } from '../../api';
import { describeProblem } from '../../describe-problem';
import { Fault } from '../../components/Fault';
import { Section } from '../../components/Section';
import { useAction } from '../../hooks/use-action';
import { showPart } from '../../hooks/use-place';
import { untilAnswered } from '../../until-answered';
import { GatewayRow } from './GatewayRow';

interface Loaded {
  readonly settings: Settings;
  readonly reference: ReferenceData;
  readonly rates: readonly ShopTaxRate[];
  readonly gateways: readonly ShopGateway[];
}

const REASONS: Record<TaxMatch['reason'], () => string> = {
  same_name: () => __('same name and percentage', 'storebooks'),
  name_contains_label: () => __('its name contains the label', 'storebooks'),
  only_one_of_percentage: () => __('the only one with this percentage', 'storebooks'),
};

/** What stands for what in Zoho: proposed with a reason, to be confirmed or changed. */
export function MappingsSection() {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [isSaved, setSaved] = useState(false);
  const { isBusy, error, run } = useAction();
  const reading = useAction();

  useEffect(() => {
    void run(async () => {
      const [settings, reference, rates, gateways] = await Promise.all([
        api.settings(),
        api.referenceData(),
        api.taxRates(),
        api.gateways(),
      ]);
      const isShown = ({ id, enabled }: ShopGateway) => enabled || settings.gateways[id] !== undefined;
      setLoaded({ settings, reference, rates, gateways: gateways.filter(isShown) });
    });
    // Once: what is typed must not be overwritten by a later answer.
  }, []);
  const isLoaded = loaded !== null;
  useEffect(() => {
    if (isLoaded) showPart();
  }, [isLoaded]);

  if (loaded === null) {
    return (
      <Section id="set-up/mappings" title={__('3. Taxes and payments', 'storebooks')}>
        <Fault>{error}</Fault>
        {isBusy && <Spinner />}
      </Section>
    );
  }
  const { settings, reference, rates, gateways } = loaded;
  const change = (part: Partial<Settings>) => {
    setSaved(false);
    setLoaded({ ...loaded, settings: { ...settings, ...part } });
  };
  const save = () =>
    run(async () => {
      const stored = await api.changeSettings({ taxes: settings.taxes, gateways: settings.gateways });
      setLoaded({ ...loaded, settings: stored });
      setSaved(true);
    });

  const readAgain = () =>
    reading.run(async () => {
      const { request_id } = await api.readReference();
      const { problem } = await untilAnswered(request_id);
      if (problem !== null) throw new Error(describeProblem(problem));
      setLoaded({ ...loaded, reference: await api.referenceData() });
    });

  return (
    <Section id="set-up/mappings" title={__('3. Taxes and payments', 'storebooks')}>
      <p className="storebooks-buttons">
        {__('Have you added a tax or an account in Zoho Books since?', 'storebooks')}
        <Button
          variant="secondary"
          size="compact"
          isBusy={reading.isBusy}
          disabled={reading.isBusy}
          accessibleWhenDisabled
          onClick={() => void readAgain()}
        >
          {__('Read them again', 'storebooks')}
        </Button>
      </p>
      <Fault>{reading.error}</Fault>
      <h3>{__('Taxes', 'storebooks')}</h3>
      {rates.length === 0 && <p>{__('This shop has no tax rates.', 'storebooks')}</p>}
      {rates.map((rate) => (
        <TaxRow
          key={rate.id}
          rate={rate}
          reference={reference}
          chosen={settings.taxes[String(rate.id)] ?? ''}
          onChoose={(taxId) => change({ taxes: withOrWithout(settings.taxes, String(rate.id), taxId || null) })}
        />
      ))}
      <h3>{__('Payments', 'storebooks')}</h3>
      <p>
        {__(
          'Where the money of each payment method arrives in Zoho Books, and how the payment is called there. Refunds are paid out of the same account.',
          'storebooks',
        )}
      </p>
      {gateways.map((gateway) => (
        <GatewayRow
          key={gateway.id}
          gateway={gateway}
          reference={reference}
          chosen={settings.gateways[gateway.id]}
          onChoose={(chosen) => change({ gateways: withOrWithout(settings.gateways, gateway.id, chosen) })}
        />
      ))}
      <Fault>{error}</Fault>
      {isSaved && (
        <Notice status="success" isDismissible={false}>
          {__('Saved. Orders that waited for an answer are sent now.', 'storebooks')}
        </Notice>
      )}
      <Button variant="primary" isBusy={isBusy} disabled={isBusy} onClick={() => void save()}>
        {__('Confirm', 'storebooks')}
      </Button>
    </Section>
  );
}

interface TaxRowProps {
  readonly rate: ShopTaxRate;
  readonly reference: ReferenceData;
  readonly chosen: string;
  readonly onChoose: (taxId: string) => void;
}

function TaxRow({ rate, reference, chosen, onChoose }: TaxRowProps) {
  const percent = plainPercent(rate.rate);
  const match = matchTax({ label: rate.name, percent, compound: rate.compound }, reference.taxes);
  const place = [rate.country, rate.state].filter((part) => part !== '').join(' ');
  const choices = reference.taxes.filter((tax) => plainPercent(tax.percent) === percent);
  return (
    <SelectControl
      __next40pxDefaultSize
      __nextHasNoMarginBottom
      className="storebooks-mapping"
      label={`${rate.name} · ${percent} %${place === '' ? '' : ` · ${place}`}`}
      value={chosen}
      options={[
        {
          value: '',
          label:
            match === null
              ? __('— choose —', 'storebooks')
              : /* translators: 1: name of a tax, 2: reason. */
                sprintf(__('By itself: %1$s (%2$s)', 'storebooks'), match.tax.name, REASONS[match.reason]()),
        },
        ...choices.map((tax) => ({ value: tax.tax_id, label: `${tax.name} · ${plainPercent(tax.percent)} %` })),
      ]}
      {...(match === null && chosen === '' && choices.length === 0
        ? {
            help: __(
              'Zoho has no tax with this percentage. Add it there; orders with it wait until then.',
              'storebooks',
            ),
          }
        : {})}
      onChange={onChoose}
    />
  );
}

/** "7.2500" → "7.25"; text, not numbers: 7.1 and 7.10 are one rate. */
function plainPercent(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function withOrWithout<T>(map: Record<string, T>, key: string, value: T | null): Record<string, T> {
  const others = Object.fromEntries(Object.entries(map).filter(([name]) => name !== key));
  return value === null ? others : { ...others, [key]: value };
}
