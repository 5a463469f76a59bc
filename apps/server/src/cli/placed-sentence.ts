import type { Problem } from '@outreach/domain';
import { cliWords, type Language, sentence } from '@outreach/messages';

/** A problem for the command line: its place in a file where it has one, the sentence, and the stable code. */
export function placed(language: Language, problem: Problem): string {
  const { file, row, column } = problem.params;
  const place =
    typeof file === 'string' && typeof row === 'number'
      ? `${cliWords(language).place({ file, row, column: typeof column === 'string' ? column : '' })}${colon[language]}`
      : typeof file === 'string'
        ? `${file}${colon[language]}`
        : '';
  return `${place}${sentence(language, problem)} [${problem.code}]`;
}

const colon = { zh: '：', en: ': ' } as const;
