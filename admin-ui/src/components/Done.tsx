import { Notice } from '@wordpress/components';

/** What has just been done, read aloud too; or nothing. */
export function Done({ children, onClose }: { children: string | null; onClose: () => void }) {
  return children === null ? null : (
    <Notice status="success" onRemove={onClose}>
      {children}
    </Notice>
  );
}
