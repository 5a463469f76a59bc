import { dropKept, readKept, writeKept } from '../../client/kept.ts';
import { newId } from '../../client/new-id.ts';
import {
  type EntryValues,
  emptyValues,
  type FigureValues,
  newFigure,
  type SentenceSpan,
  type StatedFigure,
} from './entry-values.ts';

/**
 * A form as it is kept on this computer. The command id is made once and kept with it: a save that got no answer is
 * sent again under the same id, even after a reload, and is never recorded twice.
 */
export interface Draft {
  readonly values: EntryValues;
  readonly commandId: string;
  readonly activityId: string;
  /** Version of the activity that a correction began from; null for a new one. */
  readonly expectedVersion: number | null;
  /** null where it was not kept yet. */
  readonly keptAt_ms: number | null;
}

export function newDraft(
  values: EntryValues,
  correcting?: { readonly activityId: string; readonly version: number },
): Draft {
  return {
    values,
    commandId: newId(),
    activityId: correcting?.activityId ?? newId(),
    expectedVersion: correcting?.version ?? null,
    keptAt_ms: null,
  };
}

/** Where drafts of one form are kept: one for each ledger and year, each copied and each corrected activity. */
export function draftKey(
  ledger: string,
  form: { readonly year: number } | { readonly copy: string } | { readonly correct: string },
): string {
  const name = 'year' in form ? `new.${form.year}` : 'copy' in form ? `copy.${form.copy}` : `correct.${form.correct}`;
  return `outreach.draft.${ledger}.${name}`;
}

/** True when the draft is really kept. */
export function keepDraft(key: string, draft: Draft): boolean {
  return writeKept(key, JSON.stringify(draft));
}

export function dropDraft(key: string): void {
  dropKept(key);
}

/** The draft kept under a key; null where there is none, or where what is kept is no draft of this program. */
export function keptDraft(key: string): Draft | null {
  const text = readKept(key);
  return text === null ? null : parseDraft(text);
}

/** What is in storage may be older than the program, or somebody else's: only what has the right shape is taken. */
export function parseDraft(text: string): Draft | null {
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(kept) || !isRecord(kept['values'])) return null;
  const { commandId, activityId, expectedVersion, keptAt_ms } = kept;
  if (typeof commandId !== 'string' || typeof activityId !== 'string') return null;
  return {
    values: valuesFrom(kept['values']),
    commandId,
    activityId,
    expectedVersion: typeof expectedVersion === 'number' ? expectedVersion : null,
    keptAt_ms: typeof keptAt_ms === 'number' ? keptAt_ms : null,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valuesFrom(kept: Record<string, unknown>): EntryValues {
  const rows = Array.isArray(kept['figures']) ? kept['figures'].filter(isRecord) : [];
  const { statedDates } = kept;
  return {
    ...sameKinds(emptyValues('zh'), kept),
    statedDates: isStatedDates(statedDates) ? statedDates : null,
    figures: rows.map(figureFrom),
  };
}

function figureFrom(row: Record<string, unknown>): FigureValues {
  const { stated, span } = row;
  return {
    ...sameKinds(newFigure({}), row),
    stated: isStatedFigure(stated) ? stated : null,
    span: isSentenceSpan(span) ? span : null,
  };
}

function isSentenceSpan(kept: unknown): kept is SentenceSpan {
  return (
    isRecord(kept) &&
    typeof kept['source'] === 'string' &&
    typeof kept['start'] === 'number' &&
    typeof kept['end'] === 'number'
  );
}

/** What was recorded is kept as it came from the server; without its main parts it is read anew from the words. */
function isStatedFigure(kept: unknown): kept is StatedFigure {
  if (!isRecord(kept)) return false;
  return (
    typeof kept['text'] === 'string' &&
    typeof kept['unit'] === 'string' &&
    isRecord(kept['quantity']) &&
    isRecord(kept['basis'])
  );
}

function isStatedDates(kept: unknown): kept is EntryValues['statedDates'] {
  return isRecord(kept) && typeof kept['text'] === 'string' && isRecord(kept['dates']);
}

/** The defaults, with every kept value of the same kind in its place. */
function sameKinds<Values extends object>(defaults: Values, kept: Record<string, unknown>): Values {
  const entries = Object.entries(defaults).map(([name, value]) => [
    name,
    typeof kept[name] === typeof value ? kept[name] : value,
  ]);
  // Names and kinds of values are those of the defaults.
  return Object.fromEntries(entries) as Values;
}
