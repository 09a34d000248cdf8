/** Whether the keyboard is in the panel of an initiative. */
export function isInPanel(): boolean {
  return document.getElementById('initiative-panel')?.contains(document.activeElement) ?? false;
}
