import { Notice } from '@wordpress/components';

/** What went wrong, or nothing. */
export function Fault({ children }: { children: string | null }) {
  return children === null ? null : (
    <Notice status="error" isDismissible={false}>
      {children}
    </Notice>
  );
}
