import type { Problem } from '@outreach/domain';
import { type Language, sentence } from '@outreach/messages';
import { entryWords } from '@outreach/messages/admin';
import { IconAlertCircle, IconCheck, IconHelpCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useLanguage } from '../../language/language.tsx';
import styles from './form-row.module.css';

/** How a field stands: understood, kept as typed, not understood, or to be looked at. */
export type RowStatus = 'read' | 'as-typed' | 'unread' | 'check' | null;

interface FormRowProps {
  readonly label: ReactNode;
  /** The box. */
  readonly children: ReactNode;
  /** What was understood, beside the box. */
  readonly reading?: ReactNode;
  readonly status?: RowStatus;
  readonly problems?: readonly Problem[];
  readonly warnings?: readonly Problem[];
  /** Names the sentences for the box's `aria-describedby`. */
  readonly faultId?: string;
  /** Beside the first problem: the way out, such as 字迹不清. */
  readonly wayOut?: ReactNode;
  /** Under the row, across its whole width. */
  readonly below?: ReactNode;
}

/** One line of the form: label, box, what was understood, and whether all is well. */
export function FormRow({
  label,
  children,
  reading,
  status = null,
  problems = [],
  warnings = [],
  faultId,
  wayOut,
  below,
}: FormRowProps) {
  const shown: RowStatus = problems.length > 0 ? 'unread' : warnings.length > 0 ? 'check' : status;
  return (
    <div className={styles.row}>
      <div className={styles.label}>{label}</div>
      <div className={styles.box}>{children}</div>
      <div className={styles.reading}>{reading}</div>
      <Status status={shown} />
      <Faults id={faultId} problems={problems} warnings={warnings} wayOut={wayOut} />
      {below !== undefined && <div className={styles.below}>{below}</div>}
    </div>
  );
}

function Status({ status }: { readonly status: RowStatus }) {
  const words = entryWords(useLanguage());
  switch (status) {
    case null:
      return <div className={styles.status} />;
    case 'read':
      return (
        <div className={styles.status} data-status={status}>
          <IconCheck size={16} stroke={1.75} aria-hidden /> {words.read}
        </div>
      );
    case 'as-typed':
      return (
        <div className={styles.status} data-status={status}>
          {words.asTyped}
        </div>
      );
    case 'unread':
      return (
        <div className={styles.status} data-status={status}>
          <IconAlertCircle size={16} stroke={1.75} aria-hidden /> {words.check}
        </div>
      );
    case 'check':
      return (
        <div className={styles.status} data-status={status}>
          <IconHelpCircle size={16} stroke={1.75} aria-hidden /> {words.check}
        </div>
      );
    default:
      return status satisfies never;
  }
}

interface FaultsProps {
  readonly id?: string | undefined;
  readonly problems: readonly Problem[];
  readonly warnings?: readonly Problem[];
  readonly wayOut?: ReactNode;
}

/** What is wrong and what would be right, in red; what should be looked at, in gold. */
export function Faults({ id, problems, warnings = [], wayOut }: FaultsProps) {
  const language = useLanguage();
  if (problems.length === 0 && warnings.length === 0) return null;
  return (
    <div id={id} className={styles.faults}>
      {problems.map((problem, index) => (
        <div key={`${problem.code} ${problem.path}`} className={styles.fault} data-tone="problem" role="alert">
          <span>{entrySentence(language, problem)}</span>
          <code className={styles.code}>{problem.code}</code>
          {index === 0 && wayOut}
        </div>
      ))}
      {warnings.map((warning) => (
        <div key={`${warning.code} ${warning.path}`} className={styles.fault} data-tone="warning">
          <IconHelpCircle size={18} stroke={1.75} aria-hidden />
          <span>{sentence(language, warning)}</span>
        </div>
      ))}
    </div>
  );
}

/** The sentence of a problem; those that only the form can find have theirs among its words. */
function entrySentence(language: Language, problem: Problem): string {
  const words = entryWords(language);
  switch (problem.code) {
    case 'entry.measure-missing':
      return words.measureMissing;
    case 'entry.basis-days-missing':
      return words.basisDaysMissing;
    case 'reason.missing':
      return words.reasonMissing;
    default:
      return sentence(language, problem);
  }
}
