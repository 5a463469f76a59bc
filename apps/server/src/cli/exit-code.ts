/** What a command tells the shell (DESIGN section 8). */
export const exitCode = {
  done: 0,
  /** Refused, or found wrong. */
  refused: 1,
  /** The command line or an environment variable cannot be understood. */
  usedWrongly: 2,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
