/** Puts the focus on the first thing of a form that is still to be said: a field marked `data-open`, or the one in it. */
export function focusOpen(form: HTMLElement | null): void {
  const place = form?.querySelector<HTMLElement>('[data-open]');
  const field =
    place?.matches('select') === true ? place : place?.querySelector<HTMLElement>('input, select');
  field?.focus();
}
