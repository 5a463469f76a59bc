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
export { type SeedRow, seedCommands, seedNumber, seedRows } from './seed.ts';
export { arbitraryTruth } from './truth.ts';
