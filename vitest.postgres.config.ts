/**
 * Which server the tests on PostgreSQL share. All projects of a run are configured in one process, so they agree.
 * `OUTREACH_TEST_POSTGRES` names a server to use, by the address of an owner who may create databases and roles.
 */
export const postgresOfThisRun = {
  process: process.pid,
  began: Math.floor(performance.timeOrigin),
  server: process.env.OUTREACH_TEST_POSTGRES ?? null,
};
