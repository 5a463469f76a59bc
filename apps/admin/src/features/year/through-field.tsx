import { type CivilDate, lastDayOf, readDates, yearOf } from '@outreach/domain';
import { dayPhrase } from '@outreach/messages';
import { yearWords } from '@outreach/messages/admin';
import { isComposing } from '@outreach/ui/composing';
import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useLanguage } from '../../language/language.tsx';
import styles from './through-field.module.css';

interface ThroughFieldProps {
  readonly year: number;
  readonly through: CivilDate | undefined;
  /** Undefined asks for the whole year. */
  readonly onThrough: (day: CivilDate | undefined) => void;
}

/** 只算到: counts what was done by a day of the year. Read as clerks write it: 9.30, 9月, 1-9月, 上半年. */
export function ThroughField({ year, through, onThrough }: ThroughFieldProps) {
  const language = useLanguage();
  const words = yearWords(language);
  const id = useId();
  const shown = through === undefined ? '' : dayPhrase(language, through);
  const [typed, setTyped] = useState(shown);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    setTyped(shown);
    setFault(null);
  }, [shown]);

  function settle(): void {
    if (typed.trim() === shown) return;
    const reading = readThrough(typed, year);
    if (reading.state === 'unread') setFault(words.throughUnread);
    else if (reading.state === 'other-year') setFault(words.throughOtherYear({ year }));
    else {
      setFault(null);
      setTyped(shown);
      onThrough(reading.day);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === 'Enter') settle();
    if (event.key === 'Escape') {
      event.preventDefault();
      setTyped(shown);
      setFault(null);
    }
  }

  return (
    <div className={styles.through}>
      <label htmlFor={id} className={styles.label}>
        {words.through}
      </label>
      <input
        id={id}
        className={styles.field}
        value={typed}
        placeholder={words.throughPlaceholder}
        aria-label={words.throughLabel}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={onKeyDown}
      />
      {through !== undefined && (
        <button type="button" className={styles.whole} onClick={() => onThrough(undefined)}>
          {words.wholeYear}
        </button>
      )}
      {fault !== null && (
        <p id={`${id}-fault`} className={styles.fault} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}

type ThroughReading =
  | { readonly state: 'read'; readonly day: CivilDate | undefined }
  | { readonly state: 'unread' }
  | { readonly state: 'other-year' };

/** The last day of what was written; a blank, 全年 or 31 December ask for the whole year. */
export function readThrough(text: string, year: number): ThroughReading {
  const reading = readDates(text, year);
  if (!reading.ok) return { state: 'unread' };
  const { to } = reading.dates;
  if (to === null) return text.trim() === '' ? { state: 'read', day: undefined } : { state: 'unread' };
  if (yearOf(to) !== year) return { state: 'other-year' };
  return { state: 'read', day: to === lastDayOf(year) ? undefined : to };
}
