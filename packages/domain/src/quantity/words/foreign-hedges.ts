import type { Hedge } from '../numeral/numeral.ts';
import type { FoundHedge } from './hedges.ts';

const kinds: readonly (readonly [Hedge, string])[] = [
  [
    'low',
    'mehr als|über|mindestens|wenigstens|plus de|au moins|más de|mas de|al menos|mais de|pelo menos|più di|oltre|almeno|meer dan|ruim|minstens|mer än|minst|ponad|более|свыше|не менее|lebih dari|hơn',
  ],
  [
    'high',
    "weniger als|fast|knapp|höchstens|bis zu|moins de|presque|près de|jusqu['’]à|menos de|casi|hasta|meno di|quasi|quase|até|bijna|hampir|kurang dari|prawie|niemal|почти|менее|до|gần",
  ],
  [
    'about',
    'rund|etwa|ungefähr|zirka|environ|à peu près|unos|unas|cerca de|alrededor de|circa|ongeveer|ungefär|omkring|okolo|около|примерно|sekitar|yaklaşık|khoảng',
  ],
];

const patterns = kinds.map(([hedge, words]) => [hedge, new RegExp(`(?:^|[^\\p{L}])(${words}) $`, 'iu')] as const);

/** The hedge of another European or Asian language in Latin or Cyrillic letters that ends at `start`. */
export function foreignHedgeBefore(text: string, start: number): FoundHedge | null {
  const slice = text.slice(Math.max(0, start - 24), start);
  if (!/\p{L} $/u.test(slice)) return null;
  for (const [hedge, pattern] of patterns) {
    const word = pattern.exec(slice)?.[1];
    if (word !== undefined) return { hedge, at: start - word.length - 1 };
  }
  return null;
}

/** A word in letters that no rule here knows: what it says of the number cannot be told. */
export function isForeignWordBefore(text: string, start: number): boolean {
  const slice = text.slice(Math.max(0, start - 24), start);
  if (/[\p{Script=Cyrillic}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Devanagari}] ?$/u.test(slice))
    return true;
  const word = /([\p{Script=Latin}]+) $/u.exec(slice)?.[1] ?? '';
  return /[^A-Za-z]/.test(word);
}
