import fc from 'fast-check';
import type { Command } from '../command/command.ts';
import type { LateApproval } from '../year/statement.ts';
import { aimedCommands, arbitraryShots } from './aimed-commands.ts';
import { arbitraryBeginning, arbitraryCommand, arbitraryYear } from './command-arbitraries.ts';

const acknowledge = ['year.undecided-open', 'year.unknown-open'];

/** Sometimes by the clerk who asks, who may not approve of their own correction. */
const arbitraryApproval: fc.Arbitrary<LateApproval> = fc.record({
  reason: fc.constantFrom('登记表补交', '登记表补交', ''),
  secondPerson: fc.constantFrom('李敏', '李敏', '李敏', 'clerk'),
});

const closeYear: fc.Arbitrary<Command> = fc
  .record({ year: arbitraryYear, read: fc.constantFrom(true, true, true, false) })
  .map(
    ({ year, read }): Command => ({
      kind: 'close-year',
      year,
      signer: '周局长',
      note: '',
      ...(read ? { acknowledge } : {}),
    }),
  );

const reopenYear: fc.Arbitrary<Command> = arbitraryYear.map(
  (year): Command => ({ kind: 'reopen-year', year, reason: '审计后重报' }),
);

const arbitraryOwnMeasure: fc.Arbitrary<Command> = fc.oneof(
  fc.constantFrom('trees_planted', 'article_reads', 'material_copies').map(
    (id): Command => ({
      kind: 'define-measure',
      measure: {
        id,
        names: { zh: id, en: id },
        units: ['个'],
        unitEn: '',
        adds: 'sum',
        decimals: 0,
        breakdowns: [],
        aliases: [],
        version: 1,
      },
    }),
  ),
  fc.constantFrom('trees_planted', 'training_sessions').map(
    (measure): Command => ({
      kind: 'add-breakdown',
      measure,
      breakdown: { id: 'online', names: { zh: '线上', en: 'Online' }, dimension: 'form' },
    }),
  ),
);

/** The same command as it is asked for in a closed year. */
function withApproval(command: Command, late: LateApproval): Command {
  switch (command.kind) {
    case 'record-activity':
    case 'correct-activity':
    case 'void-activity':
    case 'reinstate-activity':
    case 'declare-inclusion':
    case 'withdraw-inclusion':
    case 'change-measure':
      return { ...command, late };
    case 'open-ledger':
    case 'close-year':
    case 'reopen-year':
    case 'define-measure':
    case 'accept-finding':
    case 'withdraw-acceptance':
    case 'add-breakdown':
      return command;
  }
}

const arbitraryLateCommand: fc.Arbitrary<Command> = fc
  .tuple(arbitraryCommand, arbitraryApproval)
  .map(([command, late]) => withApproval(command, late));

/**
 * A life of a small ledger with its years: what `arbitraryCommands` draws, closings and reopenings with late commands
 * among them, and measures of the bureau's own. Every type of event occurs.
 */
export const arbitraryYears: fc.Arbitrary<readonly Command[]> = fc
  .tuple(
    arbitraryBeginning,
    arbitraryShots(
      fc.oneof(
        { weight: 6, arbitrary: arbitraryLateCommand },
        { weight: 2, arbitrary: arbitraryCommand },
        { weight: 2, arbitrary: closeYear },
        { weight: 1, arbitrary: reopenYear },
        { weight: 1, arbitrary: arbitraryOwnMeasure },
      ),
      // Longer than fast-check draws unasked: a closed year has to be reached before something comes late.
      { maxLength: 40, size: 'medium' },
    ),
  )
  .map(([records, shots]) => aimedCommands(records, shots));
