import type { Catalogue, Problem } from '@outreach/domain';
import { createContext, use } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { EntryReading } from './entry-facts.ts';
import type { EntryValues } from './entry-values.ts';
import type { FieldName } from './problem-field.ts';

/** What every part of the form works on. */
export interface EntryContextValue {
  readonly form: UseFormReturn<EntryValues>;
  readonly values: EntryValues;
  readonly reading: EntryReading;
  readonly catalogue: Catalogue;
  readonly year: number;
  /** Problems to be shown at a field: once it was left, or a save was tried. */
  readonly problemsAt: (field: FieldName) => readonly Problem[];
  readonly warningsAt: (field: FieldName) => readonly Problem[];
}

export const EntryContext = createContext<EntryContextValue | null>(null);

export function useEntry(): EntryContextValue {
  const context = use(EntryContext);
  if (context === null) throw new Error('useEntry outside EntryForm');
  return context;
}
