import type { VerifyReport } from '@outreach/ledger';

export type Readiness =
  | { readonly status: 'verifying' }
  | { readonly status: 'ready'; readonly position: number }
  /** The log is not what was written, or could not be read to its end. */
  | { readonly status: 'broken'; readonly findings: VerifyReport['findings'] };

/** Whether the log was verified since the start; it is asked by `/readyz` and answered in the background. */
export interface ReadinessCheck {
  readonly now: () => Readiness;
  /** Resolves when the check has ended, whatever it found. */
  readonly done: Promise<Readiness>;
}

/** @param onFailure the check itself could not run; the ledger counts as broken */
export function startReadinessCheck(
  verify: () => Promise<VerifyReport>,
  onFailure: (error: unknown) => void,
): ReadinessCheck {
  let readiness: Readiness = { status: 'verifying' };
  const done = verify().then(
    (report) => {
      readiness = report.ok
        ? { status: 'ready', position: report.position }
        : { status: 'broken', findings: report.findings };
      return readiness;
    },
    (error: unknown) => {
      onFailure(error);
      readiness = { status: 'broken', findings: [] };
      return readiness;
    },
  );
  return { now: () => readiness, done };
}
