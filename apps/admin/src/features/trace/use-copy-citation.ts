import { traceWords } from '@outreach/messages/admin';
import { useCallback } from 'react';
import { copyText } from '../../client/copy-text.ts';
import { useAbout } from '../../client/ledger-queries.ts';
import { useLanguage } from '../../language/language.tsx';
import { useNotices } from '../../shell/notices.tsx';
import { type CitedLedger, type CitedNumber, citation } from './citation.ts';

/** Copies the citation of a number and says so. `at` where the number stands at an earlier position. */
export function useCopyCitation(): (number: CitedNumber, at?: Pick<CitedLedger, 'position' | 'recordedAt'>) => void {
  const language = useLanguage();
  const about = useAbout();
  const { say } = useNotices();
  return useCallback(
    (number, at) => {
      const words = traceWords(language);
      const text = citation(language, number, { ...about, ...at });
      void copyText(text).then((copied) =>
        say(copied ? { tone: 'saved', text: words.copied } : { tone: 'problem', text: `${words.notCopied}：${text}` }),
      );
    },
    [language, about, say],
  );
}
