import { describe, expect, it } from 'vitest';
import { targetsOf } from './targets.mjs';

const isFolder = (/** @type {string} */ place) => !place.endsWith('.ts');
const chosen = (/** @type {readonly string[]} */ ...places) => {
  const targets = targetsOf(places, isFolder);
  return targets && { home: targets.home, chosen: targets.patterns.filter((pattern) => !pattern.startsWith('!')) };
};

describe('what is mutated', () => {
  it('is every source file of a folder, or a file alone', () => {
    expect(chosen('packages/domain/src/totals', 'packages/domain/src/inclusion/relations.ts')).toEqual({
      home: 'packages/domain',
      chosen: ['src/totals/**/*.ts', 'src/inclusion/relations.ts'],
    });
  });

  it('is the whole package where only that is named, and a folder may end in a slash', () => {
    expect(chosen('packages/domain')?.chosen).toEqual(['src/**/*.ts']);
    expect(chosen('packages/domain/src/totals/')?.chosen).toEqual(['src/totals/**/*.ts']);
  });

  it('is never a test', () => {
    expect(targetsOf(['packages/domain/src'], isFolder)?.patterns).toContain('!src/**/*.test.ts');
  });

  it('lies in one package', () => {
    expect(chosen('packages/domain/src', 'packages/ledger/src')).toBeNull();
    expect(chosen('tools/launcher')).toBeNull();
    expect(chosen('packages')).toBeNull();
    expect(chosen()).toBeNull();
  });
});
