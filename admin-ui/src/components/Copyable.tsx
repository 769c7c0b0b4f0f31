import { Button } from '@wordpress/components';
import { useCopyToClipboard } from '@wordpress/compose';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';

/** Text to be taken elsewhere, with a button that copies it. */
export function Copyable({ label, text }: { label: string; text: string }) {
  const [isCopied, setCopied] = useState(false);
  const ref = useCopyToClipboard(text, () => setCopied(true));
  return (
    <div className="storebooks-copyable">
      <span className="storebooks-copyable__label">{label}</span>
      <code>{text}</code>
      <Button ref={ref} variant="secondary" size="compact" aria-label={`${__('Copy', 'storebooks')}: ${label}`}>
        {isCopied ? __('Copied', 'storebooks') : __('Copy', 'storebooks')}
      </Button>
    </div>
  );
}
