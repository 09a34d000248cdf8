import { nextInDialog } from '../../ui/next-in-dialog';

/** Gives the keyboard to what is answered next, but never takes it from the list of questions that somebody walks through. */
export function takeFocus(element: HTMLElement | null | undefined): void {
  if (!(document.activeElement instanceof HTMLSelectElement)) nextInDialog(element);
}
