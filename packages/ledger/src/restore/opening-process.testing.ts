import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readlinkSync, realpathSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('opens-a-store-process.testing.ts', import.meta.url));

export interface OpeningProcess {
  readonly ready: Promise<void>;
  /** Lets it open the store, and returns when it has the file in hand. Only the first call does anything. */
  open(): void;
  /** What it says of the head. */
  readonly position: Promise<number>;
}

/** A process that is about to open a store. */
export function openingProcess(database: string): OpeningProcess {
  const argv = ['--conditions=@outreach/source', program, database];
  const child = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ready = lines.next().then(() => undefined);
  let isTold = false;
  return {
    ready,
    open: () => {
      if (isTold) return;
      isTold = true;
      tell(child);
      // Without giving the event loop back, which would let the restore go on. Only Linux tells what others have open.
      const until = Date.now() + 5000;
      while (existsSync('/proc/self/fd') && !hasOpen(child, database) && Date.now() < until);
    },
    position: ready.then(() => lines.next()).then(({ value }) => Number(value)),
  };
}

function tell({ stdin }: ChildProcess): void {
  // The stream's own write would wait for the event loop.
  const handle =
    stdin === null ? undefined : (stdin as unknown as { readonly _handle: { readonly fd: number } })._handle;
  if (handle === undefined) throw new Error('the process has no input');
  writeSync(handle.fd, 'x');
}

function hasOpen({ pid }: ChildProcess, database: string): boolean {
  const folder = `/proc/${pid}/fd`;
  const wanted = realpathSync(database);
  return readdirSync(folder).some((name) => {
    try {
      return readlinkSync(`${folder}/${name}`) === wanted;
    } catch {
      return false;
    }
  });
}
