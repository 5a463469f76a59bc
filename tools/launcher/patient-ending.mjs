/** Ctrl-C reaches a server up to four times: from the terminal, from npm, and from each launcher above it. */
const SAME_CTRL_C_MS = 2_000;

/**
 * Lets the server end in peace: it takes the first signal as a wish to end, and a repeat within two seconds is the
 * same wish. A later one is a person who does not want to wait. A closed terminal (SIGHUP) is a wish to end as well.
 */
export function endPatiently() {
  let firstAt = Number.POSITIVE_INFINITY;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      firstAt = Math.min(firstAt, Date.now());
      if (Date.now() - firstAt > SAME_CTRL_C_MS) process.exit(130);
    });
  }
  process.on('SIGHUP', () => process.emit('SIGTERM'));
}
