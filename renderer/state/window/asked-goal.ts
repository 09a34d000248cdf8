import { create } from 'zustand';
import { showScreen } from './view-store';

/** The goal whose dialog another screen asks for; null: none. */
export const useAskedGoal = create<{ readonly goalId: string | null }>()(() => ({ goalId: null }));

/** Leads to the goals and opens one to be edited. */
export function editGoal(goalId: string): void {
  useAskedGoal.setState({ goalId });
  showScreen('outcomes');
}

export function askedGoalShown(): void {
  useAskedGoal.setState({ goalId: null });
}
