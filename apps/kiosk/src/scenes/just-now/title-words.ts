/** Marks that stay with the word before them: a line never begins with one. */
const closing = /^[\p{Pe}\p{Pf}，。、；：！？…·,.;:!?%]+$/u;
/** Marks that stay with the word after them: a line never ends with one. */
const opening = /[\p{Ps}\p{Pi}]$/u;

/**
 * The words of a name, in order, so that lines break between them: 全国 科普 日 主场 活动. Joined they are the name.
 */
export function titleWords(title: string): readonly string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)) {
    const last = words.at(-1);
    if (last !== undefined && (closing.test(segment) || opening.test(last))) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}
