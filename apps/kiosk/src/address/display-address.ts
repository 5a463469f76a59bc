import type { Language } from '@outreach/messages';

/** What the address of a display asks for. */
export interface DisplayAddress {
  readonly language: Language;
  /** A pinned year; null is this year in the ledger's time zone. */
  readonly year: number | null;
  readonly motion: 'full' | 'reduce';
}

/**
 * Reads `?lang=en&year=2025&motion=reduce`. Whatever is not understood is left at its default: nobody stands at the
 * screen to read a complaint.
 */
export function readAddress(search: string, systemReducesMotion: boolean): DisplayAddress {
  const asked = new URLSearchParams(search);
  const year = asked.get('year') ?? '';
  return {
    language: asked.get('lang') === 'en' ? 'en' : 'zh',
    year: /^(19|20|21)\d\d$/.test(year) ? Number(year) : null,
    motion: systemReducesMotion || asked.get('motion') === 'reduce' ? 'reduce' : 'full',
  };
}
