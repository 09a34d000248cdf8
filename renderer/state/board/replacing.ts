import { create } from 'zustand';
import { showScreen, useView } from '../window/view-store';

/** Whether find and replace is open in the grid; `request` grows with each wish to be in its field. */
export const useReplacing = create<{ readonly open: boolean; readonly request: number }>()(() => ({
  open: false,
  request: 0,
}));

/** Goes to the grid and opens find and replace there, the keyboard in its field. */
export function openReplacing(): void {
  if (useView.getState().screen !== 'grid') showScreen('grid');
  useReplacing.setState(({ request }) => ({ open: true, request: request + 1 }));
}

export function closeReplacing(): void {
  useReplacing.setState({ open: false });
}
