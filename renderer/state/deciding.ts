import { create } from 'zustand';

/** Which decision is being written down: on an initiative, on one still to be chosen (''), or none. */
export const useDeciding = create<{ readonly initiativeId: string | null }>()(() => ({ initiativeId: null }));

/** Opens the form for a decision, on an initiative or on one to be chosen there. */
export function writeDecision(initiativeId = ''): void {
  useDeciding.setState({ initiativeId });
}

export function endDeciding(): void {
  useDeciding.setState({ initiativeId: null });
}
