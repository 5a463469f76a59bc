export { arbitraryActivity, arbitraryBasis, arbitraryDay, arbitraryFigure } from './activity-arbitraries.ts';
export { atLeast, exactly, factsOf, figureOf, illegible } from './activity-builders.ts';
export {
  arbitraryBounds,
  arbitraryCommand,
  arbitraryCommands,
  arbitraryFacts,
  arbitraryFigures,
  arbitraryYear,
} from './command-arbitraries.ts';
export { decideIn, opened, type Told, tell, when } from './given-when-then.ts';
export {
  type GoldenEvent,
  goldenEvents,
  readGoldenEvents,
  storedGoldenEvents,
  writeGoldenEvents,
} from './golden-events.ts';
export { goldenCommands } from './golden-history.ts';
export {
  arbitraryCount,
  arbitraryNumeralText,
  arbitraryPhrase,
  arbitraryQuantity,
  type WrittenQuantity,
} from './quantity-arbitraries.ts';
export {
  type SeedFiles,
  type SeedRow,
  type SeedTotal,
  seedCommands,
  seedNumber,
  seedRows,
  seedTotals,
} from './seed.ts';
export { arbitraryTruth, type TrueYear } from './truth.ts';
export { arbitraryYears } from './year-arbitraries.ts';
