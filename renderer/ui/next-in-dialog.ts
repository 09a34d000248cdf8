/**
 * Gives the keyboard to what comes next in a dialog, from a layout effect of what is drawn anew. Where the control that had it
 * has gone, the dialog takes it in the next frame, and gives it on then; whoever has gone elsewhere by then keeps it.
 */
export function nextInDialog(element: HTMLElement | null | undefined): void {
  if (!element) return;
  element.focus();
  requestAnimationFrame(() => {
    const { activeElement } = document;
    const isDialog = activeElement?.matches('[data-takes-keys]') ?? false;
    if (isDialog && activeElement?.contains(element)) element.focus();
  });
}
