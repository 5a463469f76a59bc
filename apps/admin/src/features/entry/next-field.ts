const fields = 'input:not([type=hidden]):not(:disabled), select:not(:disabled), button[type=submit]:not(:disabled)';

/** Moves the focus to the field after `from` within its form: what Enter does. */
export function focusNextField(from: HTMLElement): void {
  const all = [...(from.closest('form')?.querySelectorAll<HTMLElement>(fields) ?? [])].filter(
    (field) => field.offsetParent !== null,
  );
  const next = all[all.indexOf(from) + 1];
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}

/** Moves the focus to the first field that is marked as wrong. */
export function focusFirstFault(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
}
