import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tell } from '../testing/index.ts';
import { seedCommands } from '../testing/seed.ts';
import { checkWording } from '../wording/check-wording.ts';
import type { FindingCode, VerifiedCode } from './finding.ts';
import { findings } from './findings.ts';

/** A relation between seed figures, as a person found it in the bureau's four years. */
interface SeedRelation {
  readonly id: string;
  readonly kind: string;
  readonly [key: string]: unknown;
}

function seedFile(name: string): string {
  return readFileSync(new URL(`../../seed/${name}`, import.meta.url), 'utf8');
}

const { state } = tell(seedCommands({ figures: seedFile('figures.csv'), activities: seedFile('activities.csv') }));
const years = [2011, 2012, 2013, 2014].map((year) => findings(state, { year }));
const found = years.flatMap((year) => year.findings);
const verified = years.flatMap((year) => year.verified);
// The file's own shape; a relation of a kind not listed below fails the test that counts them.
const relations = JSON.parse(seedFile('relations.json')) as readonly SeedRelation[];

function figuresOf(relation: SeedRelation, ...keys: readonly string[]): readonly string[] {
  return keys.flatMap((key) => relation[key]).filter((id): id is string => typeof id === 'string');
}

function expectFinding(code: FindingCode, figures: readonly string[]) {
  expect(found.filter((finding) => finding.code === code).map((finding) => finding.figures)).toContainEqual(
    expect.arrayContaining([...figures]),
  );
}

function expectVerified(code: VerifiedCode, figures: readonly string[]) {
  expect(verified.filter((relation) => relation.code === code).map((relation) => relation.figures)).toContainEqual(
    expect.arrayContaining([...figures]),
  );
}

/** What each kind of relation has to come out as; false where it needs the sentence, which figures do not hold. */
function expectSeen(relation: SeedRelation): boolean {
  const figures = figuresOf(relation, 'figures');
  switch (relation.kind) {
    case 'sum_equals':
      expectVerified('parts-make-whole', figuresOf(relation, 'whole', 'parts'));
      return true;
    case 'not_more_than':
      expectVerified('order-holds', figuresOf(relation, 'small', 'big'));
      return true;
    case 'duration_matches':
    case 'duration_roughly':
      expectVerified('duration-matches', figuresOf(relation, 'figure'));
      return true;
    case 'edition_sequence':
      expectVerified('editions-run-on', figures);
      return true;
    case 'same_fact_twice':
      expectVerified('same-fact-agrees', figuresOf(relation, 'a', 'b'));
      return true;
    case 'maybe_included': {
      const pair = figuresOf(relation, 'part', 'whole');
      const asked = found.filter((finding) => pair.every((figure) => finding.figures.includes(figure)));
      const codes = asked.map(({ code }) => code).filter((code) => code !== 'scopes-not-added');
      expect(codes).toEqual([
        relation['possible'] === false
          ? 'inclusion-impossible'
          : expect.stringMatching(/^(inclusion-undecided|maybe-included)$/),
      ]);
      return true;
    }
    case 'not_additive':
      expectFinding('not-additive', figures);
      return true;
    case 'unequal_periods':
      // Each year against the one before it.
      figures.slice(1).forEach((figure, index) => {
        expectFinding('spans-unequal', [figures[index] ?? '', figure]);
      });
      return true;
    case 'naive_sum_is_wrong':
      expectFinding('scopes-not-added', figures);
      expect(found).toContainEqual(
        expect.objectContaining({ params: expect.objectContaining({ naive: relation['naive_sum'] }) }),
      );
      return true;
    case 'claim_contradicts_numbers': {
      const [claim] = checkWording('与上年相比，全区专利申请明显增多。', state, { year: 2013 });
      expect(claim).toMatchObject({ verdict: 'contradict', figures });
      return true;
    }
    case 'list_count':
      return false;
    default:
      throw new Error(`relation ${relation.id} is of an unknown kind ${relation.kind}`);
  }
}

describe('what is true of the four seed years', () => {
  it.each(relations.map((relation) => [relation.id, relation] as const))('%s comes out', (id, relation) => {
    expect(expectSeen(relation)).toBe(id !== 'R14' && id !== 'R15');
  });

  it('says everything once', () => {
    const keys = found.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
