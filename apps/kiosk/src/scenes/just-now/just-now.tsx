import type { DisplayFrame } from '@outreach/api';
import type { NewestActivity } from '@outreach/domain';
import { datesPhrase, type Language } from '@outreach/messages';
import { justNowWords } from '@outreach/messages/kiosk';
import { type CSSProperties, Fragment, type ReactElement } from 'react';
import { movedTotals } from '../../counters/moved-totals.ts';
import { useUpright } from '../../stage/use-upright.ts';
import { MovedRows } from './moved-rows.tsx';
import { titleSize_u } from './title-size.ts';
import { titleWords } from './title-words.ts';
import './just-now.css';

/** Rows there is room for beside the name. */
export const movedRows = 3;

export interface JustNowProps {
  readonly language: Language;
  readonly frame: DisplayFrame;
  readonly newest: NewestActivity;
  /** Recorded within the last minutes, by the server's clock: only then it says 刚刚. */
  readonly fresh: boolean;
  /** When it was recorded, as a phrase. */
  readonly when: string;
  readonly isPresentYear: boolean;
}

/** 刚刚: the newest activity by name, and the totals it moved. */
export function JustNow({ language, frame, newest, fresh, when, isPresentYear }: JustNowProps): ReactElement {
  const upright = useUpright();
  const { activity } = newest;
  const moved = movedTotals(frame, movedRows);
  const size_u = titleSize_u(activity.title, upright ? 92 : moved.shown.length === 0 ? 150 : 72, upright ? 40 : 44);
  // A custom property is not among the names CSSProperties knows.
  const size = {
    '--title-size': size_u,
    '--title-lines': Math.floor((upright ? 40 : 44) / (size_u * 1.16)),
  } as CSSProperties;
  return (
    <div className={moved.shown.length === 0 ? 'just-now just-now--alone' : 'just-now'} data-scene="just-now">
      <div className="news" data-newest={activity.id}>
        <p className="news__eyebrow">{eyebrow(language, newest, fresh, when)}</p>
        <h1 className="news__title" style={size}>
          <Title title={activity.title} />
        </h1>
        <p className="news__detail">{detailOf(language, newest)}</p>
        <p className="news__detail">{togetherOf(language, newest)}</p>
      </div>
      {moved.shown.length > 0 && (
        <MovedRows language={language} moved={moved} year={frame.year} isPresentYear={isPresentYear} />
      )}
    </div>
  );
}

/** The name, whole as text, with places to break between its words. */
function Title({ title }: { readonly title: string }): ReactElement {
  return (
    <>
      {titleWords(title).map((word, at) => (
        // The same word may stand twice, and words have no other name than their place.
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {word}
        </Fragment>
      ))}
    </>
  );
}

function eyebrow(language: Language, newest: NewestActivity, fresh: boolean, when: string): string {
  const words = justNowWords(language);
  const { corrected } = newest.activity;
  if (fresh) return corrected ? words.justCorrected : words.justRecorded;
  return corrected ? words.lastCorrected({ when }) : words.lastRecorded({ when });
}

/** When and where, as far as it was written down. */
function detailOf(language: Language, { activity }: NewestActivity): string {
  const when =
    activity.dates.precision === 'none' && activity.dates.raw === '' ? '' : datesPhrase(language, activity.dates);
  const where = activity.places.slice(0, 2).join(language === 'zh' ? '、' : ', ');
  return [when, where].filter((part) => part !== '').join(' · ');
}

function togetherOf(language: Language, { activity }: NewestActivity): string {
  const count = new Set([...activity.organisers, ...activity.coOrganisers]).size;
  return count > 1 ? justNowWords(language).together({ count }) : '';
}
