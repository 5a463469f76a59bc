import type { Ledger, VerifyFinding, VerifyReport } from '@outreach/ledger';

/** One thing that is wrong: a stable code, the position it is about where it is about one, and its values. */
export interface Unready {
  readonly code: string;
  readonly position: number | null;
  readonly params: Readonly<Record<string, string | number | null>>;
}

export type Readiness =
  /** The log has not been read to its end since the start. */
  | { readonly status: 'verifying'; readonly since: string }
  | {
      readonly status: 'ready';
      /** How far the log was verified, and when. */
      readonly position: number;
      readonly verifiedAt: string;
      /** Events of newer programs, by `type vN`. */
      readonly unknownTypes: VerifyReport['unknownTypes'];
    }
  | {
      readonly status: 'broken';
      /** When it was first seen; it has been so at every look since. */
      readonly since: string;
      readonly reasons: readonly Unready[];
      /** What verify found, as far as it came. */
      readonly findings: readonly VerifyFinding[];
    };

/** Whether the numbers can be trusted; it is asked by `/readyz`. */
export interface ReadinessCheck {
  /** What the last check of the log found, and whether the read tables are at its end now. */
  now(): Promise<Readiness>;
  /** Resolves when the first check has ended, whatever it found. */
  readonly first: Promise<Readiness>;
  /** Begins no further check. */
  stop(): void;
}

export interface ReadinessOptions {
  readonly ledger: Pick<Ledger, 'verify' | 'checkpoints'>;
  /** The present instant. */
  readonly now: () => string;
  /** A check itself could not run. */
  readonly onFailure: (error: unknown) => void;
  /** Milliseconds until the log is read again, given how long the last time took. */
  readonly pauseMs?: (tookMs: number) => number;
}

/** A quarter of an hour, or as long as keeps the reading below a fiftieth of the time. */
function restingLong(tookMs: number): number {
  return Math.max(15 * 60_000, tookMs * 50);
}

/** Reads the whole log now and from time to time, in the background. */
export function startReadinessCheck(options: ReadinessOptions): ReadinessCheck {
  const { ledger, now, onFailure, pauseMs = restingLong } = options;
  const started = now();
  let verified: VerifyReport | 'failed' | null = null;
  let verifiedAt = started;
  let brokenSince: string | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stopped = false;

  async function check(): Promise<void> {
    const begun = performance.now();
    verified = await ledger.verify().catch((error: unknown) => {
      onFailure(error);
      return 'failed' as const;
    });
    verifiedAt = now();
    if (stopped) return;
    timer = setTimeout(() => void check(), pauseMs(performance.now() - begun));
    // The check alone must not keep the process from ending.
    timer.unref();
  }

  async function present(): Promise<Readiness> {
    const behind = await lagging(ledger).catch((error: unknown) => {
      onFailure(error);
      return [{ code: 'readiness.store-unreadable', position: null, params: {} }];
    });
    const reasons = [...behind, ...reasonsOf(verified)];
    if (reasons.length > 0) {
      brokenSince ??= now();
      const findings = verified === null || verified === 'failed' ? [] : verified.findings;
      return { status: 'broken', since: brokenSince, reasons, findings };
    }
    brokenSince = null;
    if (verified === null || verified === 'failed') return { status: 'verifying', since: started };
    return { status: 'ready', position: verified.position, verifiedAt, unknownTypes: verified.unknownTypes };
  }

  return {
    now: present,
    first: check().then(present),
    stop: () => {
      stopped = true;
      if (timer !== null) clearTimeout(timer);
    },
  };
}

function reasonsOf(verified: VerifyReport | 'failed' | null): readonly Unready[] {
  if (verified === null) return [];
  if (verified === 'failed') return [{ code: 'readiness.check-failed', position: null, params: {} }];
  return verified.findings.map(({ code, position, params }) => ({ code, position, params }));
}

/** What is not at the end of the log, though one transaction writes all of it. */
async function lagging(ledger: Pick<Ledger, 'checkpoints'>): Promise<readonly Unready[]> {
  const { log, head, projected } = await ledger.checkpoints();
  const at = (code: string, found: number): readonly Unready[] =>
    found === log ? [] : [{ code, position: Math.min(found, log) + 1, params: { log, found } }];
  return [...at('readiness.head-apart', head), ...at('readiness.projection-behind', projected)];
}
