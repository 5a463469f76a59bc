import type { Scope } from '@outreach/domain';
import { catalogue, type Language } from '../language/catalogue.ts';

/** Scopes every bureau has; any other scope is the name of a body and is shown as written. */
export const scopeWords = catalogue({
  own: { zh: '本局', en: 'own bureau' },
  joint: { zh: '联合', en: 'all units' },
  district: { zh: '全区', en: 'the district' },
  ownMeans: { zh: '只算本局自己做的', en: 'only what the bureau itself did' },
  jointMeans: { zh: '所有参与单位合计，不与本局相加', en: 'all units together, not added to ours' },
  districtMeans: { zh: '全区的情况，不是本局办的', en: 'the whole district, not held by the bureau' },
  bodyMeans: {
    zh: ({ body }: { body: string }) => `${body}的数字，不与本局相加`,
    en: ({ body }) => `counted for ${body}, not added to ours`,
  },
  ownOnly: { zh: '只算本局', en: 'own bureau only' },
  jointOnly: { zh: '各单位合计', en: 'all units together' },
  districtOnly: { zh: '全区合计', en: 'the whole district' },
});

type KnownScope = 'own' | 'joint' | 'district';

/** True for the three scopes that every bureau has; any other is the name of a body. */
export function isKnownScope(scope: Scope): scope is KnownScope {
  return scope === 'own' || scope === 'joint' || scope === 'district';
}

/** 本局 / own bureau; a named body is shown as written. */
export function scopeName(language: Language, scope: Scope): string {
  return isKnownScope(scope) ? scopeWords(language)[scope] : scope;
}

/** What the scope counts, as a short line beside its name. */
export function scopeMeaning(language: Language, scope: Scope): string {
  const words = scopeWords(language);
  return isKnownScope(scope) ? words[`${scope}Means`] : words.bodyMeans({ body: scope });
}

/** The scope as it closes a line of its own, such as the foot of a display: 只算本局. */
export function scopeAlone(language: Language, scope: Scope): string {
  return isKnownScope(scope) ? scopeWords(language)[`${scope}Only`] : scope;
}
