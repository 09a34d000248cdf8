/** Gives the keyboard to what is answered next, but never takes it from the list of questions that somebody walks through. */
export function takeFocus(element: HTMLElement | null | undefined): void {
  if (!(document.activeElement instanceof HTMLSelectElement)) element?.focus();
}
