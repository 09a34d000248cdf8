import { type Outcome, outcomes } from '../../model/codes';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterOfDay } from '../../model/quarter';
import type { Goal } from '../../model/records/goal';
import { sumsByName, workByName } from '../cards/by-name';
import type { Work } from '../cards/card';
import { isSameWork } from '../cards/card-sums';
import { compareText } from '../tables/in-order';
import { memoByFirst, onceForEach } from '../tables/memo';
import { goLiveOf } from '../time/schedule';

/** `unknown`: without a baseline or a target nothing can be said. */
type GoalVerdict = 'unknown' | 'reached' | 'short' | 'beyond';

export interface GoalProgress {
  readonly goal: Goal;
  /** Everything tied to it in this scenario, funded or not. */
  readonly tied: readonly Work[];
  /** Funded, and paid to the end. */
  readonly funded: readonly Work[];
  /** In the metric's unit: what the funded ones add that are live by the date, and those that are live only after. */
  readonly byDate: number;
  readonly later: number;
  /** What those would add that are tied but not funded, whenever they would be live. */
  readonly notFunded: number;
  /** Funded ones of which nobody has said what they add. */
  readonly unsaid: number;
  /** Baseline plus what is added by the date; null without a baseline. */
  readonly reach: number | null;
  readonly verdict: GoalVerdict;
  /** How far short of the target or beyond it, zero or more; null where nothing can be said. */
  readonly difference: number | null;
}

export interface Goals {
  /** By outcome, those of one outcome by name. */
  readonly goals: readonly GoalProgress[];
  /** Goals that nothing is tied to, and those that nothing funded is tied to. */
  readonly unserved: readonly Goal[];
  readonly unfunded: readonly Goal[];
  /** Initiatives of the scenario without a goal; and those of them that are funded. */
  readonly withoutGoal: number;
  readonly fundedWithoutGoal: number;
}

/** Sums of readings carry no dust of binary fractions: 12 digits are more than a person reads. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * How far a goal gets: its baseline plus what its funded initiatives add that go live by its date. One
 * is live by a day where its quarter of go-live begins on or before it, which is where that quarter is not after the
 * day's. Without a date all count. A goal may rise or fall: beyond is further than the target, seen from the baseline.
 */
function goalProgress(goal: Goal, tied: readonly Work[], firstMonth: number): GoalProgress {
  const last = goal.targetDate === null ? Infinity : quarterOfDay(goal.targetDate, firstMonth);
  const funded: Work[] = [];
  let [byDate, later, notFunded, unsaid] = [0, 0, 0, 0];
  for (const card of tied) {
    const adds = card.initiative.goalContribution;
    if (!card.funded) notFunded += adds ?? 0;
    if (!card.funded || !card.goesLive) continue;
    funded.push(card);
    if (adds === null) unsaid++;
    else if (goLiveOf(card) <= last) byDate += adds;
    else later += adds;
  }
  const reach = goal.baseline === null ? null : clean(goal.baseline + clean(byDate));
  return {
    goal,
    tied,
    funded,
    byDate: clean(byDate),
    later: clean(later),
    notFunded: clean(notFunded),
    unsaid,
    reach,
    ...verdictOf(goal, reach),
  };
}

function verdictOf(
  { baseline, target }: Goal,
  reach: number | null,
): Pick<GoalProgress, 'verdict' | 'difference'> {
  if (baseline === null || target === null || reach === null) return { verdict: 'unknown', difference: null };
  const beyond = clean((reach - target) * (target < baseline ? -1 : 1));
  const verdict = beyond === 0 ? 'reached' : beyond > 0 ? 'beyond' : 'short';
  return { verdict, difference: Math.abs(beyond) };
}

const nobody: readonly Work[] = [];
/** What of a scenario is tied to each goal, by its id. */
export const tiedTo = workByName(({ initiative }) => initiative.goalId);
/** How many serve no goal, and how many of them are funded. */
const tiedToNone = sumsByName(
  (_plan, { initiative, funded }) => (initiative.goalId === null ? [['', [1, funded ? 1 : 0]]] : []),
  isSameWork,
);

/** Sorts the initiatives of a large plan by their goals beforehand, step by step. */
export function* goalSteps(plan: Plan, scenarioId: string): Generator<void, void> {
  yield* tiedTo.steps(plan, scenarioId);
  yield* tiedToNone.steps(plan, scenarioId);
  const { fiscalYearFirstMonth } = settingsOf(plan);
  const tied = tiedTo(plan, scenarioId);
  for (const goal of plan.goal.values()) {
    progressOf(goal, tied.get(goal.id) ?? nobody, fiscalYearFirstMonth);
    yield;
  }
}

/** By goal and by what is tied to it: an edit leaves most goals of all scenarios as they were. */
function progressOf(goal: Goal, tied: readonly Work[], firstMonth: number): GoalProgress {
  const ofGoal = knownProgress(goal);
  const known = ofGoal.get(tied);
  if (known?.firstMonth === firstMonth) return known.progress;
  const progress = goalProgress(goal, tied, firstMonth);
  ofGoal.set(tied, { firstMonth, progress });
  return progress;
}

const knownProgress = memoByFirst(
  (_goal: Goal) =>
    new WeakMap<readonly Work[], { readonly firstMonth: number; readonly progress: GoalProgress }>(),
);

const inOrder = memoByFirst((goals: Plan['goal']): readonly Goal[] => {
  const place = (outcome: Outcome) => outcomes.indexOf(outcome);
  return [...goals.values()].sort(
    (a, b) => place(a.outcome) - place(b.outcome) || compareText(a.name, b.name),
  );
});

/** The goals of a plan as one scenario serves them; computed once for a plan. */
export const goalsOf = onceForEach((plan: Plan, scenarioId: string): Goals => {
  const { fiscalYearFirstMonth } = settingsOf(plan);
  const tied = tiedTo(plan, scenarioId);
  const goals = inOrder(plan.goal).map((goal) =>
    progressOf(goal, tied.get(goal.id) ?? nobody, fiscalYearFirstMonth),
  );
  const goalsWhere = (test: (progress: GoalProgress) => boolean) =>
    goals.filter(test).map(({ goal }) => goal);
  const [withoutGoal = 0, fundedWithoutGoal = 0] = tiedToNone(plan, scenarioId).get('') ?? [];
  return {
    goals,
    unserved: goalsWhere((progress) => progress.tied.length === 0),
    unfunded: goalsWhere((progress) => progress.tied.length > 0 && progress.funded.length === 0),
    withoutGoal,
    fundedWithoutGoal,
  };
});
