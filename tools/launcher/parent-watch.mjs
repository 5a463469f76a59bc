/** How soon an abandoned launcher notices. */
const LOOK_AGAIN_MS = 200;

/**
 * Ends this process as SIGTERM would once the npm that started it is gone: npm killed outright cannot pass a signal
 * on, and a server that nobody knows of must not keep the port.
 */
export function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.emit('SIGTERM');
  }, LOOK_AGAIN_MS);
  watch.unref();
}
