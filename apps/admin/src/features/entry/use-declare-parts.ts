import { sentence } from '@outreach/messages';
import { entryWords } from '@outreach/messages/admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { newId } from '../../client/new-id.ts';
import { refusalOf } from '../../client/refusal.ts';
import { useTRPC } from '../../client/trpc.ts';
import { useLanguage } from '../../language/language.tsx';
import { useNotices } from '../../shell/notices.tsx';
import type { FigureValues } from './entry-values.ts';

/** Rows that the text calls parts of another row of the form. */
export function partsAmong(rows: readonly FigureValues[]): readonly FigureValues[] {
  const ids = new Set(rows.map(({ id }) => id));
  return rows.filter(({ within }) => ids.has(within));
}

/** After a save: says of every number that the text introduces by 其中 that it is inside the other one. */
export function useDeclareParts(): (rows: readonly FigureValues[]) => void {
  const language = useLanguage();
  const words = entryWords(language);
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { say } = useNotices();
  const declare = useMutation(trpc.inclusion.declare.mutationOptions());

  async function declareAll(rows: readonly FigureValues[]): Promise<void> {
    const failed: string[] = [];
    for (const { id, within, text } of partsAmong(rows)) {
      try {
        await declare.mutateAsync({
          commandId: newId(),
          figure: id,
          of: within,
          relation: 'inside',
          reason: words.partOfReason,
        });
      } catch (error) {
        const refusal = refusalOf(error);
        const why =
          refusal.kind === 'refused' ? refusal.problems.map((problem) => sentence(language, problem)).join(' ') : '';
        failed.push(words.partNotNoted({ number: text, why }));
      }
    }
    void queries.invalidateQueries();
    if (failed.length > 0) say({ tone: 'problem', text: failed.join(' ') });
  }

  return (rows) => {
    if (partsAmong(rows).length > 0) void declareAll(rows);
  };
}
