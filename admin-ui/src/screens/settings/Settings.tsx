import { Button, Notice, Spinner } from '@wordpress/components';
import { Fragment, useEffect, useState } from '@wordpress/element';
import { __, _n, sprintf } from '@wordpress/i18n';
import type { FormEvent } from 'react';
import { Fault } from '../../components/Fault';
import { Section } from '../../components/Section';
import { showPart } from '../../hooks/use-place';
import { settingsGroups } from './groups/settings-groups';
import type { SettingsDraft } from './use-settings-draft';

/** Every setting, by what it is about; sent together, and only what was changed. */
export function Settings({ draft }: { draft: SettingsDraft }) {
  const { settings, reference, count, revision, error, set, load } = draft;
  const [groups] = useState(settingsGroups);
  const isLoaded = settings !== null;
  useEffect(() => {
    void load();
    // Once per visit of the tab; what is not saved yet stays.
  }, []);
  useEffect(() => {
    if (isLoaded) showPart();
  }, [isLoaded]);

  if (settings === null || reference === null) return error === null ? <Spinner /> : <Fault>{error}</Fault>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void draft.save();
  };
  return (
    <form onSubmit={submit}>
      <nav className="storebooks-jumps" aria-label={__('Groups of settings', 'storebooks')}>
        {groups.map(({ id, title }) => (
          <a key={id} href={`#${id}`}>
            {title}
          </a>
        ))}
        <a href="#set-up/mappings">{__('Taxes and payment methods', 'storebooks')}</a>
      </nav>
      <div key={revision}>
        {groups.map(({ id, title, fields }) => (
          <Section key={id} id={id} title={title}>
            <div className="storebooks-form storebooks-settings">
              {fields.map(({ key, draw }) => (
                <Fragment key={key}>{draw({ settings, reference, set })}</Fragment>
              ))}
            </div>
          </Section>
        ))}
      </div>
      <SaveBar draft={draft} count={count} />
    </form>
  );
}

/** Stays at the bottom of the screen, wherever the reader is. */
function SaveBar({ draft, count }: { draft: SettingsDraft; count: number }) {
  return (
    <div className="storebooks-save">
      <Fault>{draft.error}</Fault>
      {draft.isSaved && (
        <Notice status="success" isDismissible={false}>
          {__('Saved. Orders that waited for an answer are sent now.', 'storebooks')}
        </Notice>
      )}
      <p className="storebooks-buttons">
        <Button
          type="submit"
          variant="primary"
          isBusy={draft.isBusy}
          disabled={draft.isBusy || count === 0}
          accessibleWhenDisabled
        >
          {__('Save', 'storebooks')}
        </Button>
        {count > 0 && (
          <Button variant="tertiary" disabled={draft.isBusy} onClick={draft.undo}>
            {__('Undo', 'storebooks')}
          </Button>
        )}
        <span role="status">
          {count === 0
            ? __('Nothing to save', 'storebooks')
            : /* translators: %d: number of settings. */
              sprintf(_n('%d change is not saved yet', '%d changes are not saved yet', count, 'storebooks'), count)}
        </span>
      </p>
    </div>
  );
}
