import { groupedDigits, progressWords, roughDuration } from '@outreach/messages';
import { displayWidth } from './table.ts';
import type { Session } from './terminal.ts';

export interface ProgressStep {
  readonly phase: 'copy' | 'chain' | 'replay' | 'fold' | 'compare' | 'record';
  readonly done: number;
  readonly total: number;
}

/** Tells a person how far a long run is. */
export interface Progress {
  readonly report: (step: ProgressStep) => void;
  /** Takes the bar away, so that what follows begins on a clean line. */
  readonly end: () => void;
}

/** A run that is over by then shows nothing: a bar that flashes by only makes one wonder. */
const quietMs = 1000;
/** Time between two drawings of a bar. */
const redrawMs = 100;
const barWidth = 24;

const clearLine = '\r\u001b[K';

/**
 * A bar with an estimate on stderr where that is a terminal, one plain line for each phase where it is not, nothing with
 * `--json`. The estimate takes what is left to go on at the pace of the phase so far.
 *
 * @param nowMs milliseconds that never go backwards
 */
export function startProgress(session: Session, nowMs: () => number = () => performance.now()): Progress {
  const { terminal, language, json } = session;
  if (json) return { report: () => undefined, end: () => undefined };
  const words = progressWords(language);
  const started = nowMs();
  let phase: ProgressStep['phase'] | null = null;
  let phaseStarted = started;
  let drawnAt = Number.NEGATIVE_INFINITY;
  let isDrawn = false;
  let told: ProgressStep['phase'] | null = null;

  const draw = ({ done, total }: ProgressStep, name: string, now: number) => {
    if (now - drawnAt < redrawMs) return;
    drawnAt = now;
    isDrawn = true;
    const share = total === 0 ? 1 : Math.min(1, done / total);
    const filled = Math.floor(share * barWidth);
    const bar = `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`;
    const left =
      share === 0 || share === 1 ? '' : roughDuration(language, ((now - phaseStarted) * (1 - share)) / share);
    const text = `${name} ${bar} ${words.under({ share: `${Math.floor(share * 100)}%`, left })}`;
    // A line that wraps cannot be drawn over.
    const fits = displayWidth(text) < (terminal.columns ?? 80);
    terminal.err(`${clearLine}${fits ? text : `${Math.floor(share * 100)}%`}`);
  };

  return {
    report: (step) => {
      const now = nowMs();
      if (step.phase !== phase) {
        phase = step.phase;
        phaseStarted = now;
        drawnAt = Number.NEGATIVE_INFINITY;
      }
      if (now - started < quietMs) return;
      const name = words[step.phase];
      if (terminal.columns !== undefined) draw(step, name, now);
      else if (told !== phase) {
        told = phase;
        terminal.err(`${words.line({ phase: name, total: groupedDigits(step.total) })}\n`);
      }
    },
    end: () => {
      if (isDrawn) terminal.err(clearLine);
      isDrawn = false;
    },
  };
}

/** Runs work that reports, and takes the bar away whatever happens. */
export async function withProgress<Result>(
  session: Session,
  work: (report: Progress['report']) => Promise<Result>,
): Promise<Result> {
  const progress = startProgress(session);
  try {
    return await work(progress.report);
  } finally {
    progress.end();
  }
}
