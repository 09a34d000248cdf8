import { create } from 'zustand';
import { planFromColumns } from '../../shared/contract/columns';
import type { Change, PlanSnapshot } from '../../shared/contract/engine';
import { apply } from '../../shared/model/patch';
import { type Plan, settingsOf } from '../../shared/model/plan';
import type { Coded } from '../../shared/rules/decision';

export interface PlanState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why the plan could not be read; only where the status is `failed`. */
  readonly failure: Coded | null;
  readonly plan: Plan | null;
  readonly revision: number;
  readonly undo: Coded | null;
  readonly redo: Coded | null;
  readonly readOnly: PlanSnapshot['readOnly'];
  /** Why the last edit could not be stored. */
  readonly trouble: Coded | null;
  readonly fileName: string;
  /** Commands that are on their way to the engine. */
  readonly inFlight: number;
}

const initialPlanState: PlanState = {
  status: 'loading',
  failure: null,
  plan: null,
  revision: 0,
  undo: null,
  redo: null,
  readOnly: null,
  trouble: null,
  fileName: '',
  inFlight: 0,
};

export const usePlanStore = create<PlanState>()(() => initialPlanState);

export function adoptSnapshot(snapshot: PlanSnapshot): void {
  const { tables, ...rest } = snapshot;
  usePlanStore.setState({ ...rest, plan: planFromColumns(tables), status: 'ready', failure: null });
}

export function planFailed(failure: Coded): void {
  usePlanStore.setState({ status: 'failed', failure });
}

/**
 * Brings the page's copy to the change's revision. A change may arrive twice (as reply and as event): the second is
 * ignored. False where changes in between are missing: the plan must be read again.
 */
export function applyChange(change: Change): boolean {
  const { plan, revision } = usePlanStore.getState();
  if (!plan || change.revision > revision + 1) return false;
  if (change.revision <= revision) return true;
  const { patch, undo, redo } = change;
  usePlanStore.setState({ plan: apply(plan, patch), revision: change.revision, undo, redo });
  return true;
}

/** The plan where it has been read; screens are shown only then. */
export function currentPlan(): Plan {
  const { plan } = usePlanStore.getState();
  if (!plan) throw new Error('the plan has not been read yet');
  return plan;
}

export function currentScenarioId(): string {
  return settingsOf(currentPlan()).scenarioId;
}

export function isEditable(state: PlanState = usePlanStore.getState()): boolean {
  return state.status === 'ready' && state.readOnly === null;
}
