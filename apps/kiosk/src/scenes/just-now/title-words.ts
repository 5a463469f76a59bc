/** Marks that stay with the word before them: a line never begins with one. */
const closing = /^[\p{Pe}\p{Pf}，。、；：！？…·,.;:!?%]+$/u;
/** Marks that stay with the word after them: a line never ends with one. */
const opening = /[\p{Ps}\p{Pi}]$/u;

/** One Han character: most often the end of the word before it (日, 周, 节), which segmenters cut off. */
const single = /^\p{Script=Han}$/u;

/**
 * The words of a name, in order, so that lines break between them: 全国 科普日 主场 活动. Joined they are the name.
 */
export function titleWords(title: string): readonly string[] {
  const words: string[] = [];
  let lastTookSingle = false;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(title)) {
    const last = words.at(-1);
    const ends: boolean =
      last !== undefined && single.test(segment) && /\p{Script=Han}$/u.test(last) && !lastTookSingle;
    if (last !== undefined && (ends || closing.test(segment) || opening.test(last))) {
      words[words.length - 1] = last + segment;
      lastTookSingle = ends && !single.test(last);
    } else {
      words.push(segment);
      lastTookSingle = false;
    }
  }
  return words;
}
