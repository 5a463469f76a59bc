import { expect, test } from '../src/index.ts';
import { somebodyListens } from '../src/server/somebody-listens.ts';

test('a server that was killed comes back on its address with the same ledger', async ({
  page,
  serverProcess: server,
}) => {
  await page.goto(server.url('/kiosk/'));
  const before = await (await fetch(server.url('/version'))).json();

  await server.kill('SIGKILL');
  await expect(fetch(server.url('/healthz'))).rejects.toThrow();
  await server.start();

  expect(await (await fetch(server.url('/version'))).json()).toEqual(before);
  expect((await fetch(server.url('/readyz'))).ok).toBe(true);
});

test('SIGTERM ends the server while pages hold live feeds open', async ({ page, serverProcess: server }) => {
  const feedOpen = page.waitForRequest((request) => request.url().includes('/trpc/display.feed'));
  await page.goto(server.url('/kiosk/'));
  await feedOpen;

  const outcome = await server.kill('SIGTERM');

  expect(outcome).toEqual({ code: 0, signal: null });
  expect(await somebodyListens(server.url('/'))).toBe(false);
});

test('a second server on the same port says so and leaves the first alone', async ({ serverProcess: server }) => {
  const { port } = new URL(server.url('/'));

  const second = await server.outreach(['serve', '--empty'], { PORT: port });

  expect(second.code).toBe(1);
  expect(second.stderr).toContain(port);
  expect((await fetch(server.url('/healthz'))).ok).toBe(true);
});
