/** Whether the keyboard is in a field: what comes up by itself must not take it from there. */
export function isWriting(): boolean {
  return document.activeElement?.matches('input, textarea, select') ?? false;
}
