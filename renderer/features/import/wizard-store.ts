import { create } from 'zustand';
import type { ImportTarget } from '../../../shared/backlog/target';
import { type Choices, noChoices } from './choices';

export const steps = ['file', 'columns', 'values', 'check'] as const;
export type Step = (typeof steps)[number];

/** An import on its way. */
export interface Job {
  readonly id: string;
  /** Lines of the file handled, of all; 0 of 0 until the engine has said. */
  readonly done: number;
  readonly rows: number;
  readonly cancelling: boolean;
}

export interface WizardState {
  /** The file all this speaks of. */
  readonly token: string;
  readonly step: Step;
  readonly choices: Choices;
  readonly job: Job | null;
  /** Why the last try did not import; null where there was none or it was cancelled. */
  readonly failed: string | null;
}

const fresh = { token: '', step: 'file', choices: noChoices, job: null, failed: null } as const;

/** Kept outside the screen, so that a look at the board in between loses nothing. */
export const useWizard = create<WizardState>()(() => fresh);

/** Begins anew where the file is another one; `target` is what its rows are, where that is known. */
export function beginWith(token: string, target: ImportTarget | null): void {
  if (useWizard.getState().token !== token)
    useWizard.setState({ ...fresh, token, choices: { ...noChoices, target } });
}

export function goTo(step: Step): void {
  useWizard.setState({ step });
}

export function choose(change: (choices: Choices) => Choices): void {
  useWizard.setState(({ choices }) => ({ choices: change(choices), failed: null }));
}

export function forget(): void {
  useWizard.setState(fresh);
}
