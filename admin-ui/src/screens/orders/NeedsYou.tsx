import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { api, type ParkedOrder } from '../../api';
import { Fault } from '../../components/Fault';
import { Section } from '../../components/Section';
import { describeProblem } from '../../describe-problem';
import { useAction } from '../../hooks/use-action';

/** Orders that wait for a person, each with the reason and what to do. */
export function NeedsYou({ parked, onChange }: { parked: readonly ParkedOrder[]; onChange: () => Promise<void> }) {
  const { isBusy, error, run } = useAction();
  const again = (orders: readonly ParkedOrder[]) =>
    run(async () => {
      await api.sendAgain(
        'order',
        orders.map((order) => order.objectId),
      );
      await onChange();
    });
  const orders = parked.filter((one) => one.objectType === 'order');
  return (
    <Section
      title={__('These orders need you', 'storebooks')}
      aside={
        orders.length > 1 && (
          <Button variant="secondary" disabled={isBusy} onClick={() => void again(orders)}>
            {__('Send all again', 'storebooks')}
          </Button>
        )
      }
    >
      <Fault>{error}</Fault>
      <ul className="storebooks-needs-you">
        {orders.map((order) => (
          <li key={order.objectId}>
            <a href={order.editUrl}>{order.reference || `#${order.objectId}`}</a>
            <span>{describeProblem(order.problem)}</span>
            <Button variant="secondary" size="compact" disabled={isBusy} onClick={() => void again([order])}>
              {__('Send again', 'storebooks')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
