import type { Catalogue, Problem } from '@outreach/domain';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { EntryContextValue } from './entry-context.tsx';
import { type EntryReading, readEntry } from './entry-facts.ts';
import type { EntryValues } from './entry-values.ts';
import { type FieldName, problemsByField } from './problem-field.ts';

export interface EntryReadingState {
  readonly context: EntryContextValue;
  /** Reads the form as it stands this instant, without waiting for the screen. */
  readonly readNow: () => EntryReading;
  /** From now on every problem is shown, left field or not. */
  readonly showAll: () => void;
  /** The person left a field: its problems may be shown. */
  readonly left: (field: string) => void;
  /** What the server found wrong, shown until the field is typed in again. */
  readonly showFromServer: (problems: readonly Problem[]) => void;
  readonly reset: () => void;
}

/** What the form says, read as it is typed, and which problems the person is to see at which field. */
export function useEntryReading(
  form: UseFormReturn<EntryValues>,
  catalogue: Catalogue,
  year: number,
  previewWarnings: readonly Problem[],
): EntryReadingState {
  const values = form.watch();
  // Typing is never held up by reading fifty numbers again.
  const settled = useDeferredValue(values);
  const reading = useMemo(() => readEntry(settled, year, catalogue), [settled, year, catalogue]);
  const [leftFields, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const [fromServer, setFromServer] = useState<ReadonlyMap<FieldName, readonly Problem[]>>(new Map());

  useEffect(() => {
    const { unsubscribe } = form.watch((_values, { name }) => {
      if (name === undefined) return;
      setFromServer((known) => {
        const field = [...known.keys()].find((one) => one === name);
        if (field === undefined) return known;
        const rest = new Map(known);
        rest.delete(field);
        return rest;
      });
    });
    return unsubscribe;
  }, [form]);

  const local = useMemo(() => problemsByField(reading.problems), [reading]);
  const warnings = useMemo(
    () => problemsByField(newest([...reading.warnings, ...previewWarnings])),
    [reading, previewWarnings],
  );
  const problemsAt = useCallback(
    (field: FieldName): readonly Problem[] => {
      const own = local.get(field) ?? [];
      const shown = all || leftFields.has(field) ? own : [];
      const known = new Set(shown.map(({ code }) => code));
      return [...shown, ...(fromServer.get(field) ?? []).filter(({ code }) => !known.has(code))];
    },
    [local, all, leftFields, fromServer],
  );
  const warningsAt = useCallback((field: FieldName) => warnings.get(field) ?? [], [warnings]);
  const context = useMemo(
    () => ({ form, values, reading, catalogue, year, problemsAt, warningsAt }),
    [form, values, reading, catalogue, year, problemsAt, warningsAt],
  );
  return {
    context,
    readNow: () => readEntry(form.getValues(), year, catalogue),
    showAll: () => setAll(true),
    left: useCallback(
      (field: string) => setLeft((known) => (known.has(field) ? known : new Set(known).add(field))),
      [],
    ),
    showFromServer: (problems) => setFromServer(problemsByField(problems)),
    reset: () => {
      setLeft(new Set());
      setAll(false);
      setFromServer(new Map());
    },
  };
}

/** One of each: the preview finds again what the form has found. */
function newest(warnings: readonly Problem[]): readonly Problem[] {
  return [...new Map(warnings.map((warning) => [`${warning.code} ${warning.path}`, warning])).values()];
}
