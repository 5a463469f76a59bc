import { acceptsFrame, frameId, type ReceivedFrame } from './accept-frame.ts';
import { backOff_ms } from './back-off.ts';
import { type ServerClock, serverInstantAt, setServerClock } from './server-clock.ts';

/** Limits of the connection, in milliseconds of the display's steady clock. */
export const limits = {
  /** The server pings every 2 s: this long without a word is a broken line, whatever the socket says. */
  silence_ms: 6_000,
  /** A feed that lasted this long was a good one: the next failure starts counting anew. */
  settled_ms: 10_000,
  /** How often the second leg asks while the feed is down, and while it is up. */
  pollDown_ms: 5_000,
  pollUp_ms: 300_000,
  /** How often a quiet contact is written down for the next start: months of writing every ping would wear a disk. */
  keepEvery_ms: 60_000,
} as const;

/** The feed's line: being opened, speaking, or waiting for its next try. */
export type Line =
  | { readonly kind: 'waiting'; readonly until_ms: number }
  | {
      readonly kind: 'open';
      readonly number: number;
      readonly opened_ms: number;
      readonly heard_ms: number;
      readonly confirmed: boolean;
    };

/** Everything the supervisor knows. All moments are of the display's steady clock. */
export interface Connection {
  readonly line: Line;
  /** Feeds opened so far: tells the words of a feed that was given up from those of its successor. */
  readonly opened: number;
  /** Failures in a row. */
  readonly attempt: number;
  readonly frame: ReceivedFrame | null;
  /** When the server last stood behind the frame; see `freshnessAt`. */
  readonly contact_ms: number | null;
  readonly clock: ServerClock | null;
  /** Server instant of the last contact, which the foot shows; null before the first. */
  readonly asOf_ms: number | null;
  readonly poll: { readonly inFlight: boolean; readonly next_ms: number };
  /** When the frame was last kept. */
  readonly kept_ms: number;
}

export type ConnectionEvent =
  | { readonly kind: 'tick' }
  /** A ping, or the feed's greeting. */
  | { readonly kind: 'heard'; readonly line: number }
  | { readonly kind: 'frame'; readonly line: number; readonly frame: ReceivedFrame }
  /** The feed ended or was refused (a 502, a closed socket), or it sent something that is no frame. */
  | { readonly kind: 'ended'; readonly line: number }
  | { readonly kind: 'polled'; readonly frame: ReceivedFrame; readonly server_ms: number | null }
  | { readonly kind: 'poll-failed' }
  /** The network or the page came back: no reason to wait out a back-off. */
  | { readonly kind: 'hurry' };

export type Effect =
  | { readonly kind: 'open'; readonly line: number; readonly lastEventId: string | null }
  | { readonly kind: 'close' }
  | { readonly kind: 'poll' }
  | { readonly kind: 'keep' };

export interface Step {
  readonly connection: Connection;
  readonly effects: readonly Effect[];
}

/** A frame from storage, with its age as far as it can be told. */
export interface RememberedFrame {
  readonly frame: ReceivedFrame;
  readonly contact_ms: number;
  readonly asOf_ms: number;
}

export function startConnection(now_ms: number, remembered: RememberedFrame | null): Connection {
  return {
    line: { kind: 'waiting', until_ms: now_ms },
    opened: 0,
    attempt: 0,
    frame: remembered?.frame ?? null,
    contact_ms: remembered?.contact_ms ?? null,
    clock: null,
    asOf_ms: remembered?.asOf_ms ?? null,
    poll: { inFlight: false, next_ms: now_ms },
    kept_ms: now_ms,
  };
}

/** What happens to the connection, and what is to be done about it. Pure: `chance` in [0, 1) comes from outside. */
export function step(connection: Connection, event: ConnectionEvent, now_ms: number, chance: number): Step {
  switch (event.kind) {
    case 'tick':
      return onTick(connection, now_ms, chance);
    case 'heard':
      return onHeard(connection, event.line, now_ms);
    case 'frame':
      return isCurrent(connection, event.line) ? onFeedFrame(connection, event.frame, now_ms) : still(connection);
    case 'ended':
      return isCurrent(connection, event.line) ? giveUp(connection, now_ms, chance) : still(connection);
    case 'polled':
      return onPolled(connection, event.frame, event.server_ms, now_ms);
    case 'poll-failed':
      return still({ ...connection, poll: { ...connection.poll, inFlight: false } });
    case 'hurry':
      return hurry(connection, now_ms);
  }
}

/** True while the server is speaking on the feed and stands behind what is shown. */
export function isLive(connection: Connection): boolean {
  return connection.line.kind === 'open' && connection.line.confirmed;
}

function still(connection: Connection): Step {
  return { connection, effects: [] };
}

function isCurrent(connection: Connection, line: number): boolean {
  return connection.line.kind === 'open' && connection.line.number === line;
}

function onTick(connection: Connection, now_ms: number, chance: number): Step {
  const { line } = connection;
  const fed =
    line.kind === 'waiting'
      ? line.until_ms <= now_ms
        ? open(connection, now_ms)
        : still(connection)
      : now_ms - line.heard_ms > limits.silence_ms
        ? giveUp(connection, now_ms, chance)
        : still(connection);
  const { poll } = fed.connection;
  if (poll.inFlight || poll.next_ms > now_ms) return fed;
  const wait_ms = isLive(fed.connection) ? limits.pollUp_ms : limits.pollDown_ms;
  return {
    connection: { ...fed.connection, poll: { inFlight: true, next_ms: now_ms + wait_ms } },
    effects: [...fed.effects, { kind: 'poll' }],
  };
}

function open(connection: Connection, now_ms: number): Step {
  const number = connection.opened + 1;
  return {
    connection: {
      ...connection,
      opened: number,
      line: { kind: 'open', number, opened_ms: now_ms, heard_ms: now_ms, confirmed: false },
    },
    effects: [
      { kind: 'open', line: number, lastEventId: connection.frame === null ? null : frameId(connection.frame) },
    ],
  };
}

function giveUp(connection: Connection, now_ms: number, chance: number): Step {
  const { line } = connection;
  const settled = line.kind === 'open' && line.confirmed && line.heard_ms - line.opened_ms >= limits.settled_ms;
  const attempt = settled ? 0 : connection.attempt;
  return {
    connection: {
      ...connection,
      line: { kind: 'waiting', until_ms: now_ms + backOff_ms(attempt, chance) },
      attempt: attempt + 1,
      poll: { ...connection.poll, next_ms: Math.min(connection.poll.next_ms, now_ms) },
    },
    effects: [{ kind: 'close' }],
  };
}

/** A ping counts as contact only once this feed has shown its frame: before that it stands behind nothing. */
function onHeard(connection: Connection, number: number, now_ms: number): Step {
  const { line } = connection;
  if (line.kind !== 'open' || line.number !== number) return still(connection);
  const heard: Connection = { ...connection, line: { ...line, heard_ms: now_ms } };
  if (!line.confirmed) return still(heard);
  const confirmed = { ...heard, ...contact(connection.clock, now_ms) };
  return now_ms - connection.kept_ms >= limits.keepEvery_ms ? kept(confirmed, now_ms) : still(confirmed);
}

function kept(connection: Connection, now_ms: number): Step {
  return { connection: { ...connection, kept_ms: now_ms }, effects: [{ kind: 'keep' }] };
}

function onFeedFrame(connection: Connection, frame: ReceivedFrame, now_ms: number): Step {
  const { line } = connection;
  if (line.kind !== 'open') return still(connection);
  if (!acceptsFrame(connection.frame, frame)) {
    return still({ ...connection, line: { ...line, heard_ms: now_ms } });
  }
  const clock = setServerClock(connection.clock, sampleOf(frame, now_ms), 'frame');
  return kept(
    {
      ...connection,
      frame,
      line: { ...line, heard_ms: now_ms, confirmed: true },
      clock,
      ...contact(clock, now_ms),
      poll: { ...connection.poll, next_ms: now_ms + limits.pollUp_ms },
    },
    now_ms,
  );
}

function onPolled(connection: Connection, frame: ReceivedFrame, server_ms: number | null, now_ms: number): Step {
  const landed: Connection = { ...connection, poll: { ...connection.poll, inFlight: false } };
  // An older answer does not stand behind the numbers on the screen, so it is no contact either.
  if (!acceptsFrame(connection.frame, frame)) return still(landed);
  const clock =
    server_ms === null
      ? setServerClock(connection.clock, sampleOf(frame, now_ms), 'frame')
      : setServerClock(connection.clock, { instant_ms: server_ms, at_ms: now_ms }, 'exact');
  return kept({ ...landed, frame, clock, ...contact(clock, now_ms) }, now_ms);
}

function hurry(connection: Connection, now_ms: number): Step {
  if (connection.line.kind === 'open') return still(connection);
  return still({ ...connection, line: { kind: 'waiting', until_ms: now_ms }, attempt: 0 });
}

function sampleOf(frame: ReceivedFrame, now_ms: number): ServerClock {
  return { instant_ms: Date.parse(frame.madeAt), at_ms: now_ms };
}

function contact(clock: ServerClock | null, now_ms: number): Pick<Connection, 'contact_ms' | 'asOf_ms'> {
  return { contact_ms: now_ms, asOf_ms: clock === null ? null : serverInstantAt(clock, now_ms) };
}
