import { create } from 'zustand';
import type { DecisionEntry } from '../../../shared/model/records/decision-entry';

interface Deciding {
  /** The initiative it is on; '' is still to be chosen, null is no decision. */
  readonly initiativeId: string | null;
  /** The line of the log that is being changed; null where one is written down. */
  readonly entryId: string | null;
}

/** Which decision is being written down or changed. */
export const useDeciding = create<Deciding>()(() => ({ initiativeId: null, entryId: null }));

/** Opens the form for a decision, on an initiative or on one to be chosen there. */
export function writeDecision(initiativeId = ''): void {
  useDeciding.setState({ initiativeId, entryId: null });
}

/** Opens the form for a decision of the log, as it stands there. */
export function changeDecision({ id, initiativeId }: DecisionEntry): void {
  useDeciding.setState({ initiativeId, entryId: id });
}

export function endDeciding(): void {
  useDeciding.setState({ initiativeId: null, entryId: null });
}
