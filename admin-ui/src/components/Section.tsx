import { Card, CardBody, CardHeader } from '@wordpress/components';
import type { ReactNode } from 'react';

export interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  /** What a link names to lead here, e.g. "settings/money". */
  readonly id?: string;
  readonly children: ReactNode;
}

/** One card of a screen: a heading, beside it how things stand, below it what to do. */
export function Section({ title, aside, id, children }: SectionProps) {
  return (
    <Card className="storebooks-section">
      <CardHeader>
        <h2 id={id} tabIndex={id === undefined ? undefined : -1}>
          {title}
        </h2>
        {aside}
      </CardHeader>
      <CardBody>{children}</CardBody>
    </Card>
  );
}
