/** A sentence and where its paragraph begins; offsets are those of folded text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const sentenceEnds = new Set(['。', ';', '!', '?', '\n', '\r']);

/** True for the full stop of an English sentence, not for a decimal point, an initial or an abbreviation. */
function endsEnglish(text: string, at: number): boolean {
  if (text.charAt(at) !== '.') return false;
  return (
    /^(?:\s|$)/.test(text.slice(at + 1, at + 2)) &&
    /[a-z)”"0-9]$/.test(text.slice(at - 1, at)) &&
    !/\b(?:no|approx|ca|c|vol|fig|pp|p|e\.g|i\.e)$/i.test(text.slice(Math.max(0, at - 7), at))
  );
}

/** Cuts a folded text into sentences, in one pass. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraph = 0;
  for (let index = 0; index <= text.length; index += 1) {
    const character = text.charAt(index);
    const ends = index === text.length || sentenceEnds.has(character) || endsEnglish(text, index);
    if (!ends) continue;
    if (index > start) sentences.push({ start, end: index, paragraph });
    start = index + 1;
    if (character === '\n' || character === '\r') paragraph = start;
  }
  return sentences;
}
