import type { Command, Problem } from '../command/command.ts';
import type { RefusalCause } from '../command/decision.ts';

/** A command with who asked, and the client-made id that makes a retry safe. */
export interface CommandEnvelope {
  readonly commandId: string;
  readonly actorId: string;
  /** Groups the commands of one import; the command id where missing. */
  readonly correlationId?: string;
  readonly command: Command;
}

/** What a command became: the events it appended, durable before this is answered. */
export interface AcceptedOutcome {
  readonly status: 'accepted';
  readonly firstPosition: number;
  readonly lastPosition: number;
  readonly recordedAt: string;
  /** Version of the touched stream afterwards. */
  readonly version: number;
  readonly warnings: readonly Problem[];
  /** True where the same command had been accepted before, and this is that answer again. */
  readonly repeated: boolean;
}

/** Why a command was refused; nothing of it was saved. */
export interface RejectedOutcome {
  readonly status: 'rejected';
  readonly because: RefusalCause;
  readonly problems: readonly Problem[];
}

/** Every refusal is an answer; only a fault of the store is thrown. */
export type Outcome = AcceptedOutcome | RejectedOutcome;

/** The verdict on every command of a batch. `committed` is false where one was rejected, or in a dry run. */
export interface BatchOutcome {
  readonly committed: boolean;
  /** In the order of the commands. Accepted ones of a batch that was not committed would have been accepted. */
  readonly outcomes: readonly Outcome[];
}
