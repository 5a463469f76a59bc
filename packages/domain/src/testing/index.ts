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
export { seedCommands, seedNumber, type SeedRow, seedRows } from './seed.ts';
export { arbitraryTruth } from './truth.ts';
