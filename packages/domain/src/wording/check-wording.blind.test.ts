import { expect, test } from 'vitest';
import { checkWording } from './check-wording.ts';
import { claimInWords } from './claim-in-words.testing.ts';
import { claimsWrittenBlind } from './claims-written-blind.testing.ts';
import { claimsWrittenBlindAgain } from './claims-written-blind-again.testing.ts';
import { threeYears } from './three-years.testing.ts';

const state = threeYears();

test.each([...claimsWrittenBlind, ...claimsWrittenBlindAgain])('%s', (sentence, ...claims) => {
  expect(checkWording(sentence, state, { year: 2013 }).map(claimInWords)).toEqual(claims);
});
