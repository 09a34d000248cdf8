import { create } from 'zustand';
import { showScreen } from '../window/view-store';

/** The pivot of the grid was asked for from elsewhere; the grid, whose script may be read yet, takes it. */
export const useAskedPivot = create<{ readonly isAsked: boolean }>()(() => ({ isAsked: false }));

export function askPivot(): void {
  useAskedPivot.setState({ isAsked: true });
  showScreen('grid');
}

/** Whether it was asked for and nobody took it yet. */
export function takeAskedPivot(): boolean {
  const { isAsked } = useAskedPivot.getState();
  useAskedPivot.setState({ isAsked: false });
  return isAsked;
}
