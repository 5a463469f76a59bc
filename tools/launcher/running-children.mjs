import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** The signals that ask a program to end. */
const ENDING_SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Starts a program and waits for its end. While it runs, a signal to this process goes on to the program, so that
 * stopping `npm start` never leaves anything behind.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ readonly code: number, readonly output: string }>} `code` is 128 + n after signal n, as in a
 *   shell; `output` holds what it wrote to streams that `options.stdio` pipes
 */
export function runToEnd(program, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], options);
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    running.add(child);
    child.once('error', (error) => {
      running.delete(child);
      reject(error);
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      resolve({ code: exitCode(code, signal), output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/**
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
function exitCode(code, signal) {
  if (code !== null) return code;
  return 128 + (signal === 'SIGINT' ? 2 : signal === 'SIGTERM' ? 15 : signal === 'SIGHUP' ? 1 : 9);
}

/** @param {NodeJS.Signals} signal */
function passOn(signal) {
  if (running.size === 0) process.exit(exitCode(null, signal));
  for (const child of running) child.kill(signal);
}

/**
 * From now on passes ending signals to the running children; with none running, this process ends as the signal
 * would have ended it.
 */
export function passSignalsOn() {
  for (const signal of ENDING_SIGNALS) process.on(signal, passOn);
}

/** Leaves signals to whoever listens next: the server, which ends its feeds before it ends. */
export function stopPassingSignalsOn() {
  for (const signal of ENDING_SIGNALS) process.off(signal, passOn);
}
