import { dayPhrase, type Language, localMoment, momentPhrase } from '@outreach/messages';
import { useEffect, useState } from 'react';
import type { Connection } from '../supervisor/connection.ts';
import type { Surroundings } from '../supervisor/display-line.ts';
import { type Freshness, freshnessAt } from '../supervisor/freshness.ts';
import { serverInstantAt } from '../supervisor/server-clock.ts';
import type { Supervisor } from '../supervisor/supervise.ts';

/** What the display says about time; all of it by the server's clock and the display's steady one. */
export interface Moments {
  /** When the server last stood behind the numbers; empty before that. */
  readonly asOf: string;
  readonly freshness: Freshness;
  /** The newest activity was recorded within the last minutes. */
  readonly newestIsFresh: boolean;
  /** When the newest activity was recorded; empty where there is none. */
  readonly newestWhen: string;
  /** Nothing was ever received, and the server has been out of reach for a while. */
  readonly unreached: boolean;
}

/** An activity recorded longer ago than this is no longer 刚刚. */
const justNow_ms = 600_000;
/** A day without its year is clear for this long. */
const yearless_ms = 300 * 86_400_000;
const unreachedAfter_ms = 8_000;

export function momentsAt(connection: Connection, now_ms: number, started_ms: number, language: Language): Moments {
  const { frame, clock, contact_ms, asOf_ms } = connection;
  const unreached = frame === null && now_ms - started_ms > unreachedAfter_ms;
  const freshness = freshnessAt(contact_ms, now_ms);
  if (frame === null) return { asOf: '', freshness, newestIsFresh: false, newestWhen: '', unreached };
  const asOf = localMoment(new Date(asOf_ms ?? Date.parse(frame.madeAt)).toISOString(), frame.timeZone);
  const age_ms = contact_ms === null ? 0 : now_ms - contact_ms;
  const recorded = frame.newest === null ? null : Date.parse(frame.newest.recordedAt);
  const server_ms = clock === null ? null : serverInstantAt(clock, now_ms);
  return {
    asOf:
      age_ms > yearless_ms
        ? `${dayPhrase(language, asOf.day, 'with-year')} ${asOf.time}`
        : momentPhrase(language, asOf),
    freshness,
    newestIsFresh: recorded !== null && server_ms !== null && server_ms - recorded < justNow_ms,
    newestWhen:
      recorded === null ? '' : dayPhrase(language, localMoment(new Date(recorded).toISOString(), frame.timeZone).day),
    unreached,
  };
}

/** Looks at the clock once a second, and draws again only when what is said changes. */
export function useMoments(supervisor: Supervisor, surroundings: Surroundings, language: Language): Moments {
  const [started_ms] = useState(() => surroundings.now_ms());
  const [moments, setMoments] = useState(() =>
    momentsAt(supervisor.current(), surroundings.now_ms(), started_ms, language),
  );
  useEffect(() => {
    const look = () => {
      const next = momentsAt(supervisor.current(), surroundings.now_ms(), started_ms, language);
      setMoments((held) => (saysTheSame(held, next) ? held : next));
    };
    look();
    const unsubscribe = supervisor.subscribe(look);
    const stop = surroundings.every(1_000, look);
    return () => {
      unsubscribe();
      stop();
    };
  }, [supervisor, surroundings, language, started_ms]);
  return moments;
}

function saysTheSame(a: Moments, b: Moments): boolean {
  return (
    a.asOf === b.asOf &&
    a.newestIsFresh === b.newestIsFresh &&
    a.newestWhen === b.newestWhen &&
    a.unreached === b.unreached &&
    sameFreshness(a.freshness, b.freshness)
  );
}

function sameFreshness(a: Freshness, b: Freshness): boolean {
  if (a.kind !== 'quiet' || b.kind !== 'quiet') return a.kind === b.kind;
  return Math.floor(a.age_ms / 60_000) === Math.floor(b.age_ms / 60_000);
}
