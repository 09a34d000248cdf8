import { create } from 'zustand';
import { askShell } from '../files/shell-client';
import { closeOverlay } from './overlay';
import { showScreen } from './view-store';

/** Which step of the tour is shown, from 0; null: none. */
export const useTour = create<{ readonly step: number | null }>()(() => ({ step: null }));

/** Starts it at the first step, on the board that it points at. */
export function startTour(): void {
  closeOverlay();
  showScreen('board');
  useTour.setState({ step: 0 });
}

/** Starts it where it has neither been taken nor left before. */
export async function offerTour(): Promise<void> {
  const reply = await askShell('tour/read', {});
  if (reply.ok && reply.value?.due) startTour();
}

export function goToStep(step: number): void {
  useTour.setState({ step });
}

/** It is over, taken or left, and does not come by itself again. */
export function endTour(): void {
  useTour.setState({ step: null });
  void askShell('tour/seen', {});
}
