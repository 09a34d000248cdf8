import { create } from 'zustand';
import type { Change, PlanSnapshot } from '../../../shared/contract/engine';
import { type LastStep, lastStep, planBack } from '../../../shared/model/last-step';
import { apply, letPastGo } from '../../../shared/model/patch';
import { type Plan, settingsOf, type TableName } from '../../../shared/model/plan';
import type { Scenario } from '../../../shared/model/records/scenario';
import type { Coded } from '../../../shared/rules/decision';
import { planExpected } from './expected';

export interface PlanState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Why the plan could not be read; only where the status is `failed`. */
  readonly failure: Coded | null;
  readonly plan: Plan | null;
  /** false while a large plan is first shown: its cards are there, what they add up to is still being worked out. */
  readonly isSummed: boolean;
  readonly revision: number;
  readonly undo: Coded | null;
  readonly redo: Coded | null;
  readonly readOnly: PlanSnapshot['readOnly'];
  /** Why the last edit could not be stored. */
  readonly trouble: Coded | null;
  readonly fileName: string;
  /** By which name the history keeps what is done here. */
  readonly author: string;
  /** The scenario the user looks at; null, or gone from the plan: the one that is the plan. */
  readonly chosenScenario: string | null;
  /** When the last change since the window opened was stored, as `Date.now` says it; null: none yet. */
  readonly storedAt: number | null;
  /** Commands that are on their way to the engine. */
  readonly inFlight: number;
  /** How many of them change so many rows that storing them is noticed. */
  readonly longInFlight: number;
}

const initialPlanState: PlanState = {
  status: 'loading',
  failure: null,
  plan: null,
  isSummed: true,
  revision: 0,
  undo: null,
  redo: null,
  readOnly: null,
  trouble: null,
  fileName: '',
  author: '',
  chosenScenario: null,
  storedAt: null,
  inFlight: 0,
  longInFlight: 0,
};

export const usePlanStore = create<PlanState>()(() => initialPlanState);

export function adoptSnapshot(
  { tables: _tables, parts: _parts, ...about }: PlanSnapshot,
  plan: Plan,
  isSummed = true,
): void {
  last = null;
  usePlanStore.setState({ ...about, plan, isSummed, status: 'ready', failure: null });
}

/** What large plans add up to has been worked out: from now on it is shown. */
export function planSummed(): void {
  usePlanStore.setState({ isSummed: true });
}

/** More initiatives than this are a large plan. */
const many = 300;

export function isLarge(plan: Plan): boolean {
  return plan.initiative.size > many;
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
  const next =
    planBack(last, plan, change.patch) ?? planExpected(plan, change.patch) ?? apply(plan, change.patch);
  adoptPlan(next, change);
  last = lastStep(plan, change.patch, next);
  return true;
}

/** A large step that is taken back finds all that was derived of the plan before it. */
let last: LastStep | null = null;

/** Shows the plan that a change made, which was worked out beside the one that was shown until now. */
export function adoptPlan(plan: Plan, { revision, undo, redo }: Change): void {
  last = null;
  usePlanStore.setState({ plan, revision, undo, redo, storedAt: Date.now() });
  letPastGo(plan);
}

/** The plan where it has been read; screens are shown only then. */
export function currentPlan(): Plan {
  const { plan } = usePlanStore.getState();
  if (!plan) throw new Error('the plan has not been read yet');
  return plan;
}

/** Whether a record still is in the plan, also where none is open any more. */
export function isInPlan(table: TableName, id: string): boolean {
  return usePlanStore.getState().plan?.[table].has(id) ?? false;
}

/** The scenario in view: every screen and every edit is of it. */
export function currentScenarioId(): string {
  return scenarioInView(usePlanStore.getState(), currentPlan());
}

export function scenarioInView({ chosenScenario }: PlanState, plan: Plan): string {
  return chosenScenario !== null && plan.scenario.has(chosenScenario)
    ? chosenScenario
    : settingsOf(plan).scenarioId;
}

/** Looks at another scenario; null: at the one that is the plan, whichever that will be. */
export function viewScenario(id: string | null): void {
  usePlanStore.setState({ chosenScenario: id });
}

/** Whether anything can be stored at all: undo, scenarios. */
export function isWritable(state: PlanState = usePlanStore.getState()): boolean {
  return state.status === 'ready' && state.readOnly === null;
}

/** Whether what is in view can be edited: a baseline cannot. */
export function isEditable(state: PlanState = usePlanStore.getState()): boolean {
  return isWritable(state) && baselineInView(state) === null;
}

/** The baseline the user looks at; null where it is a scenario. */
function baselineInView(state: PlanState): Scenario | null {
  const scenario = state.plan?.scenario.get(scenarioInView(state, state.plan));
  return scenario?.kind === 'baseline' ? scenario : null;
}
