import { htmlLanguage, type Language } from '@outreach/messages';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { readKept, writeKept } from '../client/kept.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice | null>(null);
const keptAs = 'outreach.language';

/** Holds the language of the page: Chinese unless the person chose English, kept on this computer. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (readKept(keptAs) === 'en' ? 'en' : 'zh'));
  useEffect(() => {
    document.documentElement.lang = htmlLanguage(language);
    writeKept(keptAs, language);
  }, [language]);
  const choice = useMemo(() => ({ language, choose: setLanguage }), [language]);
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

/** The language of the page. */
export function useLanguage(): Language {
  return useLanguageChoice().language;
}

export function useLanguageChoice(): LanguageChoice {
  const choice = use(LanguageContext);
  if (choice === null) throw new Error('useLanguage outside LanguageProvider');
  return choice;
}

/** The words of one area in the page's language: `const words = useWords(shellWords)`. */
export function useWords<Words>(words: (language: Language) => Words): Words {
  return words(useLanguage());
}
