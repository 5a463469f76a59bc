import { writeFileSync } from 'node:fs';
import type { DisplayFrame, PositionNotice } from '@outreach/api';
import { exactly, factsOf, figureOf } from '@outreach/domain/testing';
import { TRPCClientError } from '@trpc/client';
import { describe, expect, test } from 'vitest';
import { flipIn } from '../cli/flip-bytes.testing.ts';
import { runOutreach, temporaryFolder } from '../cli/run-outreach.testing.ts';
import { clientOf, follow, type RunningServer, startServer } from './running-server.testing.ts';

const year = 2025;

function training(id: string, people: number) {
  return {
    commandId: `record-${id}`,
    activityId: id,
    facts: factsOf('茶园培训', year, [figureOf(`${id}-1`, 'training_participations', people, { unit: '人次' })]),
  };
}

function displayOf({ client }: RunningServer, input: { year?: number; lastEventId?: string } = { year }) {
  return follow<{ id: string; data: DisplayFrame }>((handlers) => client.display.feed.subscribe(input, handlers));
}

describe('pages', () => {
  test('the admin is at /, the display at /kiosk/, and /kiosk leads there', async () => {
    const { origin } = await startServer();
    expect(await (await fetch(`${origin}/`)).text()).toContain('<title>admin');
    expect(await (await fetch(`${origin}/kiosk/`)).text()).toContain('<title>kiosk');
    const redirect = await fetch(`${origin}/kiosk`, { redirect: 'manual' });
    expect([redirect.status, redirect.headers.get('location')]).toEqual([302, '/kiosk/']);
  });

  test('an address of the admin itself gives the admin, a missing file does not', async () => {
    const { origin } = await startServer();
    const page = { headers: { accept: 'text/html' } };
    expect(await (await fetch(`${origin}/year/2025`, page)).text()).toContain('<title>admin');
    for (const address of ['/assets/gone.js', '/kiosk/gone', '/trpc/no.such', '/favicon.png']) {
      expect([address, (await fetch(`${origin}${address}`, page)).status]).toEqual([address, 404]);
    }
  });

  test('hashed files are kept for ever, pages asked for anew, both compressed', async () => {
    const { origin } = await startServer();
    const script = await fetch(`${origin}/kiosk/assets/main-abc123.js`);
    const page = await fetch(`${origin}/`);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    // Browsers offer no Brotli over plain http.
    expect([script.headers.get('content-encoding'), page.headers.get('content-encoding')]).toEqual(['gzip', 'gzip']);
  });

  test('nothing from elsewhere may run, and nothing is upgraded to https', async () => {
    const { origin } = await startServer();
    const { headers } = await fetch(`${origin}/`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('the addresses are printed in both languages', async () => {
    const { origin, printed } = await startServer();
    expect(printed()).toContain(`台账 Ledger: ${origin}/`);
    expect(printed()).toContain(`大屏 Display: ${origin}/kiosk/`);
  });
});

describe('health', () => {
  test('alive at once, ready when the log is verified, and which version', async () => {
    const { origin } = await startServer();
    expect(await (await fetch(`${origin}/healthz`)).json()).toEqual({ status: 'alive' });
    await expect.poll(async () => (await fetch(`${origin}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${origin}/readyz`)).json()).toEqual({
      status: 'ready',
      position: 1,
      verifiedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      unknownTypes: {},
    });
    expect(await (await fetch(`${origin}/version`)).json()).toMatchObject({ name: 'outreach-ledger' });
  });
});

test('a log that was changed from outside is served, and said not to be ready', async () => {
  const database = `${temporaryFolder()}/demo.sqlite`;
  await runOutreach(database, ['demo', '--last-year', '2014']);
  flipIn(database, '25000余份', '95000余份');
  const { origin, printed } = await startServer({ database });
  await expect.poll(printed).toContain('核对没有通过');
  const answer = await fetch(`${origin}/readyz`);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ status: 'broken', findings: [{ code: expect.any(String) }] });
});

describe('only this machine', () => {
  test.each(['0.0.0.0', '10.1.2.3', 'ledger.example'])(
    '%s is not listened on, and the reason is said',
    async (HOST) => {
      const database = `${temporaryFolder()}/ledger.sqlite`;
      const { code, stderr } = await runOutreach(database, ['serve'], { variables: { HOST, LANG: 'en_GB.UTF-8' } });
      expect(code).toBe(1);
      expect(stderr).toContain('there is no sign-in yet');
      expect(stderr).toContain('[server.host-not-loopback]');
    },
  );

  test('a page of another site cannot reach in', async () => {
    const { origin } = await startServer();
    const answer = await fetch(`${origin}/trpc/ledger.about`, { headers: { origin: 'http://evil.example' } });
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      problems: [{ code: 'server.host-refused', params: { host: 'evil.example' } }],
    });
  });

  test('a port in use is said so, and the other server goes on', async () => {
    const { origin } = await startServer();
    await expect(startServer({ variables: { PORT: new URL(origin).port } })).rejects.toMatchObject({
      problems: [{ code: 'server.port-in-use', params: { port: Number(new URL(origin).port) } }],
    });
    expect((await fetch(`${origin}/healthz`)).status).toBe(200);
  });

  test('pages that were never built are said so', async () => {
    const folder = temporaryFolder();
    await expect(startServer({ pages: { admin: `${folder}/a`, kiosk: `${folder}/k` } })).rejects.toMatchObject({
      problems: [{ code: 'server.pages-missing' }],
    });
  });
});

describe('recording over HTTP', () => {
  test('what is recorded is in the list, the totals, the trace and the history', async () => {
    const { client } = await startServer();
    expect(await client.activity.record.mutate(training('A1', 320))).toMatchObject({ status: 'accepted', version: 1 });
    const page = await client.activity.list.query({ year });
    expect(page).toMatchObject({ matching: 1, nextCursor: null, items: [{ activity: { title: '茶园培训' } }] });
    const totals = await client.year.totals.query({ year });
    expect(totals.totals).toMatchObject([{ measure: 'training_participations', lower: 320, upper: 320 }]);
    expect(totals.comparison).toEqual({ 'training_participations own': { comparable: false, reason: 'not-reported' } });
    const trace = await client.year.trace.query({ year, measure: 'training_participations', scope: 'own' });
    expect(trace.rows.map(({ figure }) => figure.id)).toEqual(['A1-1']);
    const { history } = await client.activity.get.query({ activityId: 'A1' });
    expect(history.map(({ type }) => type)).toEqual(['activity.recorded']);
  });

  test('a refusal names field, reason and code, and nothing is saved', async () => {
    const { client } = await startServer();
    const { facts, ...rest } = training('A1', 320);
    const problems = await problemsOf(client.activity.record.mutate({ ...rest, facts: { ...facts, title: ' ' } }));
    expect(problems).toMatchObject({
      httpStatus: 400,
      because: 'invalid',
      problems: [{ code: 'activity.title-missing', path: 'facts.title' }],
    });
    expect((await client.activity.list.query({ year })).matching).toBe(0);
  });

  test('input of the wrong shape is refused with its path', async () => {
    const { client } = await startServer();
    const answer = await problemsOf(client.year.totals.query({ year: 12 }));
    expect(answer).toMatchObject({
      httpStatus: 400,
      because: 'invalid',
      problems: [{ code: 'input.invalid', path: 'year' }],
    });
    const date = await problemsOf(client.year.totals.query({ year, through: '2025-02-30' }));
    expect(date).toMatchObject({ problems: [{ code: 'date.impossible', path: 'through' }] });
  });

  test('the same command twice is one record; its id with other content is refused', async () => {
    const { client } = await startServer();
    const first = await client.activity.record.mutate(training('A1', 320));
    expect(await client.activity.record.mutate(training('A1', 320))).toEqual({ ...first, repeated: true });
    expect(await problemsOf(client.activity.record.mutate(training('A1', 321)))).toMatchObject({
      httpStatus: 409,
      because: 'conflict',
    });
  });

  test('a stale version is refused', async () => {
    const { client } = await startServer();
    const { facts } = training('A1', 320);
    await client.activity.record.mutate(training('A1', 320));
    const correction = (commandId: string, people: number) => ({
      commandId,
      activityId: 'A1',
      expectedVersion: 1,
      reason: '数错了',
      facts: { ...facts, figures: [figureOf('A1-1', 'training_participations', exactly(people))] },
    });
    await client.activity.correct.mutate(correction('correct-1', 330));
    expect(await problemsOf(client.activity.correct.mutate(correction('correct-2', 340)))).toMatchObject({
      httpStatus: 409,
      problems: [{ code: 'activity.stale-version', params: { expected: 1, found: 2 } }],
    });
  });

  test('void and reinstate move the total, and a look-alike has to be confirmed', async () => {
    const { client } = await startServer();
    await client.activity.record.mutate(training('A1', 320));
    await client.activity.void.mutate({ commandId: 'void-0001', activityId: 'A1', expectedVersion: 1, reason: '重复' });
    expect((await client.year.totals.query({ year })).totals).toEqual([]);
    await client.activity.reinstate.mutate({
      commandId: 'back-0001',
      activityId: 'A1',
      expectedVersion: 2,
      reason: '没有重复',
    });
    expect((await client.year.totals.query({ year })).totals).toMatchObject([{ lower: 320 }]);
    expect(await problemsOf(client.activity.record.mutate(training('A2', 10)))).toMatchObject({
      httpStatus: 412,
      because: 'unacknowledged',
      problems: [{ code: 'activity.look-alike' }],
    });
    const confirmed = { ...training('A2', 10), commandId: 'record-A2-again', acknowledge: ['activity.look-alike'] };
    expect(await client.activity.record.mutate(confirmed)).toMatchObject({ status: 'accepted' });
  });

  test('a position that is not there yet, and an activity that is not there', async () => {
    const { client } = await startServer();
    expect(await problemsOf(client.year.totals.query({ year, asOf: 99 }))).toMatchObject({
      httpStatus: 400,
      problems: [{ code: 'as-of.invalid' }],
    });
    expect(await problemsOf(client.activity.get.query({ activityId: 'A9' }))).toMatchObject({
      httpStatus: 404,
      problems: [{ code: 'activity.not-found' }],
    });
  });
});

describe('the live feed', () => {
  test('gives the present frame at once and the next one when something is recorded', async () => {
    const server = await startServer();
    const display = displayOf(server);
    const first = await display.next();
    expect(first.data).toMatchObject({ year, position: 1, counters: [], newest: null });
    expect(first.id).toBe('main:1');
    await server.client.activity.record.mutate(training('A1', 320));
    const second = await display.next();
    expect(second.id).toBe('main:2');
    expect(second.data).toMatchObject({
      held: 1,
      newest: {
        activity: { title: '茶园培训' },
        changes: [{ measure: 'training_participations', before: null, after: { lower: 320 } }],
      },
      counters: [{ total: { lower: 320, scope: 'own' }, lastYear: null, notComparable: 'not-reported' }],
    });
  });

  test('many records in a row end in the latest, with fewer frames than records', async () => {
    const server = await startServer();
    const display = displayOf(server);
    await display.next();
    for (let at = 1; at <= 40; at += 1) {
      const { facts, ...rest } = training(`A${at}`, 1);
      await server.client.activity.record.mutate({ ...rest, facts: { ...facts, title: `培训${at}` } });
    }
    let frames = 0;
    let position = 0;
    while (position < 41) {
      const frame = await display.next();
      expect(frame.data.position).toBeGreaterThan(position);
      position = frame.data.position;
      frames += 1;
    }
    expect(frames).toBeLessThan(40);
  });

  test('a display that was here before goes on; one from another ledger is told to begin anew', async () => {
    const server = await startServer();
    expect((await displayOf(server, { year, lastEventId: 'main:1' }).next()).data.reset).toBeUndefined();
    for (const lastEventId of ['other:1', 'main:999']) {
      expect((await displayOf(server, { year, lastEventId }).next()).data.reset).toBe(true);
    }
    expect(
      (await displayOf(server, { year, lastEventId: "'; drop table event; --" }).next()).data.reset,
    ).toBeUndefined();
  });

  test('admin pages are woken by position, also by what another program wrote', async () => {
    const server = await startServer();
    const changes = follow<{ data: PositionNotice }>((handlers) =>
      server.client.ledger.changes.subscribe({}, handlers),
    );
    expect((await changes.next()).data).toEqual({ position: 1, reset: false });
    await server.client.activity.record.mutate(training('A1', 320));
    expect((await changes.next()).data).toEqual({ position: 2, reset: false });
    const folder = temporaryFolder();
    writeFileSync(`${folder}/more.csv`, 'year,activity\n2025,科普大篷车');
    await runOutreach(server.database, ['import', `${folder}/more.csv`]);
    expect((await changes.next()).data).toEqual({ position: 3, reset: false });
  });

  test('a snapshot is the same frame without a feed', async () => {
    const server = await startServer();
    await server.client.activity.record.mutate(training('A1', 320));
    expect(await server.client.display.snapshot.query({ year })).toMatchObject({
      position: 2,
      counters: [{ total: { lower: 320 } }],
    });
  });
});

test('a server with open feeds ends at once when told to', async () => {
  const server = await startServer();
  const display = displayOf(server);
  const changes = follow<{ data: PositionNotice }>((handlers) => server.client.ledger.changes.subscribe({}, handlers));
  await Promise.all([display.next(), changes.next()]);
  await server.stop();
  await expect(fetch(`${server.origin}/healthz`)).rejects.toThrow();
});

test('after a restart on the same database a client goes on where it was', async () => {
  const first = await startServer();
  await first.client.activity.record.mutate(training('A1', 320));
  await first.stop();
  const second = await startServer({ database: first.database });
  expect(await clientOf(second.origin).ledger.about.query()).toMatchObject({
    position: 2,
    years: expect.arrayContaining([year]),
  });
});

async function problemsOf(call: Promise<unknown>) {
  const error = await call.then(
    () => {
      throw new Error('was not refused');
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof TRPCClientError)) throw error;
  return error.data;
}
