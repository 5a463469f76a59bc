import type { Catalogue } from '../measure/catalogue.ts';
import { readFigures } from '../quantity/figures/read-figures.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mentions.ts';

/** Only a figure whose noun names its measure names it for a claim as well. */
const sureScore = 0.5;
/** How far the best measure has to stand out from the next. */
const sureLead = 0.25;

/** The measures that the figures of a text speak of (培训380期): by clause, in the order of the text. */
export function figureMentions(text: string, catalogue: Catalogue): (clause: Clause) => readonly Mention[] {
  const mentions = readFigures(text, { catalogue }).flatMap(
    ({ start, end, raw, role, computed, candidates }): Mention[] => {
      const [best, next] = candidates;
      if (best === undefined || role !== 'result' || computed || best.score < sureScore) return [];
      if (best.score - (next?.score ?? 0) < sureLead) return [];
      const { measure, breakdown } = best;
      return [{ start, end, raw, subject: { kind: 'measure', measure, breakdown } }];
    },
  );
  return (clause) => {
    const found: Mention[] = [];
    for (let at = firstFrom(mentions, clause.start); at < mentions.length; at += 1) {
      const mention = mentions[at];
      if (mention === undefined || mention.end > clause.end) break;
      found.push(mention);
    }
    return found;
  };
}

/** Index of the first mention that begins at `start` or behind. */
function firstFrom(mentions: readonly Mention[], start: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
