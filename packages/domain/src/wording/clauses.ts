/** A stretch of text between two commas. Offsets are into the whole text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A sentence as its clauses. */
export type Sentence = readonly Clause[];

/** Longer stretches are cut, so that one endless line of text costs no more than its length. */
const longestClause = 200;

const sentenceEnd = /[。！？!?；;\n\r]|\.(?=\s|$)/g;
/** For the first time, more than 50,000 leaflets …: the adverb belongs to what follows it. */
const clauseEnd = /，|：|:|(?<!\bfirst time),(?!\d)/gi;

/** Sentences and their clauses, Chinese and English, with empty ones left out. */
export function sentencesOf(text: string): readonly Sentence[] {
  return pieces(text, 0, sentenceEnd)
    .map(({ start, text: sentence }) => pieces(sentence, start, clauseEnd).flatMap(short))
    .filter((clauses) => clauses.length > 0);
}

function pieces(text: string, offset: number, end: RegExp): readonly Clause[] {
  const found: Clause[] = [];
  let from = 0;
  for (const match of text.matchAll(end)) {
    push(found, text, offset, from, match.index);
    from = match.index + match[0].length;
  }
  push(found, text, offset, from, text.length);
  return found;
}

function push(found: Clause[], text: string, offset: number, from: number, to: number): void {
  const part = text.slice(from, to);
  if (part.trim() !== '') found.push({ start: offset + from, end: offset + to, text: part });
}

function short(clause: Clause): readonly Clause[] {
  if (clause.text.length <= longestClause) return [clause];
  const parts: Clause[] = [];
  for (let at = 0; at < clause.text.length; at += longestClause) {
    const text = clause.text.slice(at, at + longestClause);
    parts.push({ start: clause.start + at, end: clause.start + at + text.length, text });
  }
  return parts;
}
