/** Tables with rows of each command, and the column that says which event they belong to. */
export const recordTables = [
  ['event', 'position'],
  ['command_receipt', 'first_position'],
  ['activity', 'since_position'],
  ['figure', 'since_position'],
  ['contribution', 'since_position'],
] as const;
