import type { CivilDate } from '@outreach/domain';
import type { Language } from '../language/catalogue.ts';
import { dayPhrase } from './date-phrase.ts';

/** The civil day and clock time of an instant in a time zone. */
export interface LocalMoment {
  readonly day: CivilDate;
  /** `16:20`, 24 hours. */
  readonly time: string;
}

/** An ISO instant as it stands on the clock of the ledger's time zone. Throws RangeError on an unknown zone. */
export function localMoment(instant: string, timeZone: string): LocalMoment {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? '';
  return { day: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}:${part('minute')}` };
}

/** 12月19日 16:20 / 19 December, 16:20. */
export function momentPhrase(language: Language, moment: LocalMoment): string {
  const join = language === 'zh' ? ' ' : ', ';
  return `${dayPhrase(language, moment.day)}${join}${moment.time}`;
}
