import { useDraggable } from '@dnd-kit/core';

/** Makes an element something to drag by the pointer; the keyboard has its own ways. */
export function useHandle(id: string, disabled: boolean) {
  // Its ARIA attributes are left out: a card is a row of a grid with a button in it, never a button itself.
  const { setNodeRef, listeners } = useDraggable({ id, disabled });
  return { ref: setNodeRef, listeners };
}
