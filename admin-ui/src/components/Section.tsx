import { Card, CardBody, CardHeader } from '@wordpress/components';
import type { ReactNode } from 'react';

/** One card of a screen: a heading, beside it how things stand, below it what to do. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <Card className="storebooks-section">
      <CardHeader>
        <h2>{title}</h2>
        {aside}
      </CardHeader>
      <CardBody>{children}</CardBody>
    </Card>
  );
}
