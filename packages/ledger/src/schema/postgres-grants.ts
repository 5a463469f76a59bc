/** The role whose members may record and read, and cannot change or delete what was recorded. */
export const appRole = 'outreach_app';

const rights: Readonly<Record<string, readonly string[]>> = {
  'SELECT, INSERT': ['event', 'command_receipt', 'measure', 'scope'],
  'SELECT, INSERT, UPDATE': [
    'ledger',
    'measure_definition',
    'activity',
    'figure',
    'inclusion',
    'contribution',
    'day_head',
  ],
  SELECT: ['outreach_store'],
};

/** Statements that give the role its rights, and nothing more; they may be repeated. */
export const appRoleGrants: readonly string[] = Object.entries(rights).map(
  ([allowed, tables]) => `GRANT ${allowed} ON ${tables.map((table) => `public.${table}`).join(', ')} TO ${appRole}`,
);
