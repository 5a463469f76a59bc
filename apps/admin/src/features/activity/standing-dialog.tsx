import { Button, Group, Modal, TextInput } from '@mantine/core';
import type { Activity } from '@outreach/domain';
import { activityAdminWords } from '@outreach/messages/admin';
import { isComposing } from '@outreach/ui/composing';
import { useState } from 'react';
import { useConnection } from '../../client/server-context.tsx';
import { useShortcuts } from '../../keys/shortcuts.tsx';
import { useLanguage } from '../../language/language.tsx';
import styles from './standing-dialog.module.css';
import { useChangeStanding } from './use-change-standing.ts';

/** Voids or reinstates an activity, with a reason. */
export function StandingDialog({ activity, onClose }: { readonly activity: Activity; readonly onClose: () => void }) {
  const language = useLanguage();
  const words = activityAdminWords(language);
  const connection = useConnection();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const voiding = activity.status === 'recorded';
  const { change, changing, fault } = useChangeStanding(activity, onClose);
  // Keeps the letters of the page below from working while the dialog is open.
  useShortcuts('dialog', []);

  function submit(): void {
    if (reason.trim() === '') setMissing(true);
    else change(reason.trim());
  }

  const away = connection.state === 'away';
  return (
    <Modal
      opened
      onClose={onClose}
      title={voiding ? words.voidTitle({ title: activity.title }) : words.reinstateTitle({ title: activity.title })}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <p className={styles.text}>{voiding ? words.voidText : words.reinstateText}</p>
      <TextInput
        data-autofocus
        data-quoted
        label={words.reason}
        placeholder={voiding ? words.voidReasonHint : words.reinstateReasonHint}
        value={reason}
        maxLength={2000}
        error={missing && reason.trim() === '' ? words.reasonMissing : null}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) submit();
        }}
      />
      {fault !== null && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          {words.cancel}
        </Button>
        <Button color={voiding ? 'red' : 'pine'} disabled={changing || away} onClick={submit}>
          {away ? words.waiting : changing ? words.saving : voiding ? words.void : words.reinstate}
        </Button>
      </Group>
    </Modal>
  );
}
