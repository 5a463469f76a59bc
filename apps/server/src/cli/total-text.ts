import type { Total } from '@outreach/domain';
import { figureWords, groupedDigits, type Language } from '@outreach/messages';

/** A total in a column of digits: exact, ≥ where more is not written down, a range where something is undecided. */
export function totalText(
  language: Language,
  total: Pick<Total, 'lower' | 'upper' | 'counted' | 'undecided' | 'unknown' | 'about'>,
): string {
  const words = figureWords(language);
  if (total.counted > 0 && total.counted === total.unknown && total.undecided === 0) return words.illegible;
  const about = total.about > 0 ? words.about : '';
  const lower = groupedDigits(total.lower);
  // An about is said by its word and never by ≥ (DESIGN section 5).
  if (total.upper === null) return about === '' ? `≥${lower}` : `${about}${lower}`;
  return total.upper === total.lower ? `${about}${lower}` : `${about}${lower}–${groupedDigits(total.upper)}`;
}
