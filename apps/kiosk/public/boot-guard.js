// Runs before the display's program, and without it: where the program has not started after a while, because a file
// of it did not arrive, the page is asked for again, so that a screen nobody watches does not stay blank.
(() => {
  const patience_ms = 20000;
  const tryAgain = () => {
    if (document.documentElement.dataset.started === 'true') return;
    fetch(location.href, { cache: 'no-store' }).then(
      (page) => (page.ok ? location.reload() : setTimeout(tryAgain, patience_ms)),
      () => setTimeout(tryAgain, patience_ms),
    );
  };
  setTimeout(tryAgain, patience_ms);
})();
