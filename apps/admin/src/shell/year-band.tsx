import { Button } from '@mantine/core';
import { type CivilDate, lastDayOf } from '@outreach/domain';
import { dayPhrase, localMoment, momentPhrase } from '@outreach/messages';
import { shellWords } from '@outreach/messages/admin';
import { YearLine } from '@outreach/ui/year-line';
import { IconChevronLeft, IconChevronRight, IconHistory } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useAbout } from '../client/ledger-queries.ts';
import { useTRPC } from '../client/trpc.ts';
import { useLanguage } from '../language/language.tsx';
import { useYear } from '../routes/use-year.ts';
import styles from './year-band.module.css';

/** The year, its ruler, and the day as of which the ledger is seen. Moving the caret opens the year as of that day. */
export function YearBand() {
  const language = useLanguage();
  const words = shellWords(language);
  const about = useAbout();
  const year = useYear();
  const { asOf } = useSearch({ strict: false });
  const navigate = useNavigate();
  const trpc = useTRPC();
  const days = useQuery(trpc.year.days.queryOptions({ year }, { placeholderData: keepPreviousData }));

  // The last day there is anything to know about: today, or the end of a year that is over.
  const latest: CivilDate = year < about.thisYear ? lastDayOf(year) : about.today;
  const caret = asOf !== undefined && asOf < latest ? asOf : latest;

  const seeDay = useCallback(
    (day: CivilDate) => {
      void navigate({
        to: '/year',
        search: (before) => ({ ...before, asOf: day < latest ? day : undefined }),
        replace: true,
      });
    },
    [navigate, latest],
  );
  const seeYear = useCallback(
    (next: number) => {
      void navigate({
        to: '.',
        search: (before) => ({ ...before, year: next, asOf: undefined, through: undefined, activity: undefined }),
      });
    },
    [navigate],
  );

  const shown = days.data?.year === year ? days.data : undefined;
  return (
    <div className={styles.band} data-past={caret < latest || undefined}>
      <div className={styles.years}>
        <button type="button" className={styles.step} aria-label={words.previousYear} onClick={() => seeYear(year - 1)}>
          <IconChevronLeft size={18} stroke={1.75} aria-hidden />
        </button>
        <span className={styles.year}>{year}</span>
        <button
          type="button"
          className={styles.step}
          aria-label={words.nextYear}
          disabled={year >= about.thisYear}
          onClick={() => seeYear(year + 1)}
        >
          <IconChevronRight size={18} stroke={1.75} aria-hidden />
        </button>
      </div>
      <YearLine
        year={year}
        lang={language}
        lit={shown?.days ?? []}
        months={shown?.months ?? []}
        caret={caret}
        today={latest}
        onCaret={seeDay}
        className={styles.line ?? ''}
      />
      <p className={styles.asOf}>
        {caret < latest ? (
          <>
            <IconHistory size={16} stroke={1.75} aria-hidden />
            <span>{words.asOfNow({ when: dayPhrase(language, caret, 'with-year') })}</span>
            <Button size="xs" variant="default" onClick={() => seeDay(latest)}>
              {words.backToToday}
            </Button>
          </>
        ) : (
          <Newest />
        )}
      </p>
    </div>
  );
}

/** 截至今天 16:20 · 第 187 号记录: how fresh the page is. */
function Newest() {
  const language = useLanguage();
  const words = shellWords(language);
  const about = useAbout();
  if (about.recordedAt === null) return <span>{words.nothingRecorded}</span>;
  const moment = localMoment(about.recordedAt, about.timeZone);
  const when =
    moment.day === about.today
      ? words.asOfToday({ time: moment.time })
      : words.asOfNow({ when: momentPhrase(language, moment) });
  return (
    <span>
      {when} · {words.position({ position: about.position })}
    </span>
  );
}
