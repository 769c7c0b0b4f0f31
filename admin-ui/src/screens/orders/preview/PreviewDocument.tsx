import { __, sprintf } from '@wordpress/i18n';
import type { PreviewResult } from '../../../api';
import { dayText } from '../log-texts';

type Document = NonNullable<PreviewResult['documents']>[number];

const KINDS: Record<Document['kind'], () => string> = {
  invoice: () => __('Invoice', 'storebooks'),
  payment: () => __('Payment', 'storebooks'),
  credit_note: () => __('Credit note', 'storebooks'),
  refund: () => __('Money paid back', 'storebooks'),
};

/** Custom fields go by the names they have in Zoho. */
const FIELDS: Record<string, () => string> = {
  number: () => __('Number', 'storebooks'),
  due_date: () => __('Due', 'storebooks'),
  salesperson: () => __('Salesperson', 'storebooks'),
  exchange_rate: () => __('Exchange rate', 'storebooks'),
  notes: () => __('Notes', 'storebooks'),
};

function fieldText({ name, value }: Document['fields'][number]): string {
  return `${FIELDS[name]?.() ?? name}: ${name === 'due_date' ? dayText(value) : value}`;
}

/** One document as Zoho would hold it: its lines, then what they come to. */
export function PreviewDocument({ document }: { document: Document }) {
  const { kind, reference, date, total, tax, declared_tax, currency, representation, lines, adjustment, fields } =
    document;
  // Of money it says how it was paid; of a bill by which arithmetic.
  const said =
    lines.length === 0 || representation === ''
      ? representation
      : /* translators: %s: such as "net, 1 line(s) as one piece". */
        sprintf(__('Arithmetic: %s', 'storebooks'), representation);
  return (
    <section className="storebooks-document">
      <h3>
        {KINDS[kind]()} <span className="storebooks-document__total">{`${total} ${currency}`}</span>
      </h3>
      <p className="description">{[reference, dayText(date), said].filter((part) => part !== '').join(' · ')}</p>
      {lines.length > 0 && <Lines lines={lines} />}
      {lines.length > 0 && (
        <dl className="storebooks-sums">
          {adjustment !== null && isSomething(adjustment) && (
            <Sum label={__('Rounding', 'storebooks')} amount={`${adjustment} ${currency}`} />
          )}
          {tax !== null && <Sum label={__('Tax', 'storebooks')} amount={`${tax} ${currency}`} />}
          {tax !== null && declared_tax !== null && tax !== declared_tax && (
            <Sum label={__('Tax in the shop', 'storebooks')} amount={`${declared_tax} ${currency}`} />
          )}
          <Sum label={__('Total', 'storebooks')} amount={`${total} ${currency}`} />
        </dl>
      )}
      {fields.length > 0 && <p className="description">{fields.map(fieldText).join(' · ')}</p>}
    </section>
  );
}

function Lines({ lines }: { lines: Document['lines'] }) {
  const hasDiscount = lines.some(({ discount }) => isSomething(discount));
  return (
    <table className="widefat striped storebooks-lines">
      <thead>
        <tr>
          <th scope="col">{__('Item', 'storebooks')}</th>
          <th scope="col" className="is-number">
            {__('Quantity', 'storebooks')}
          </th>
          <th scope="col" className="is-number">
            {__('Rate', 'storebooks')}
          </th>
          {hasDiscount && (
            <th scope="col" className="is-number">
              {__('Discount', 'storebooks')}
            </th>
          )}
          <th scope="col">{__('Tax', 'storebooks')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <tr key={index}>
            <td>{line.name}</td>
            <td className="is-number" data-label={__('Quantity', 'storebooks')}>
              {line.quantity}
            </td>
            <td className="is-number" data-label={__('Rate', 'storebooks')}>
              {line.rate}
            </td>
            {hasDiscount && (
              <td className="is-number" data-label={__('Discount', 'storebooks')}>
                {line.discount || '–'}
              </td>
            )}
            <td data-label={__('Tax', 'storebooks')}>{line.tax || '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sum({ label, amount }: { label: string; amount: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{amount}</dd>
    </div>
  );
}

/** Decimal text other than "", "0", "0.00", "-0.0". */
function isSomething(amount: string): boolean {
  return /[1-9]/.test(amount);
}
