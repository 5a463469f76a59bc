import fc from 'fast-check';

/**
 * Left out, because they would be run for nearly every mutant: what is slow, what reads the sources as text, and laws of
 * the generators themselves. A mutant that only these would notice counts as one that nobody notices.
 */
const LEFT_OUT: readonly string[] = [
  'src/documentation/readme.test.ts',
  'src/index.test.ts',
  'src/quantity/linear-time.test.ts',
  'src/quantity/read-quantity.property.test.ts',
  'src/quantity/figures/read-figures.property.test.ts',
  'src/testing/arbitraries.laws.test.ts',
  'src/totals/soundness.test.ts',
  'src/wording/check-wording.laws.test.ts',
];

/**
 * The tests that mutants are tried against. Examples first: most mutants fall to one in a millisecond, and laws draw
 * many cases.
 *
 * @param all every test file of the package
 */
export function testFiles(all: readonly string[]): readonly string[] {
  const wanted = all.filter((file) => !LEFT_OUT.includes(file));
  const isLaw = (file: string) => file.endsWith('.laws.test.ts') || file === 'src/totals/laws.test.ts';
  return [...wanted.filter((file) => !isLaw(file)), ...wanted.filter(isLaw)];
}

/** Every run of a law draws the same cases, so that a mutant is never found, or missed, by luck. */
export function prepare(): void {
  fc.configureGlobal({ seed: 20_261_125, numRuns: 20, endOnFailure: true });
}

/**
 * Whether a test is tried against the mutants of a file. The reader of numbers has to be held by its own cases: nearly
 * every test of the domain reaches it, and what only a distant one notices counts as unnoticed.
 *
 * @param test relative to the package
 * @param changed the file of the mutant, relative to the package
 */
export function mayNotice(test: string, changed: string): boolean {
  return !changed.startsWith('src/quantity/') || test.startsWith('src/quantity/');
}
