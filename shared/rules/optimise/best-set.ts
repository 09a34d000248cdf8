import type { Plan } from '../../model/plan';
import { stepping } from '../../model/steps';
import { cardsSteps } from '../cards/cards';
import type { Coded } from '../decision';
import type { BestSetQuestion } from './best-set-question';
import { type Candidates, candidatesOf, planWithSetSteps } from './candidates';
import { type ChoiceField, choiceFieldSteps, summedSteps } from './field';
import { amountOf, canBreak, type Limit, outsideBy } from './limit';
import { budgetLimits, guardrailLimits } from './money-limits';
import { type Program, programOf, rowsOf, type Solved, worthScale } from './program';
import { teamLimits } from './team-limits';
import { dependencyLimits, fixedLimits } from './tie-limits';
import { worthSteps } from './worth';

/** A question about a scenario, as a solver can be asked it. */
export interface BestSetProblem {
  readonly question: BestSetQuestion;
  readonly candidates: Candidates;
  readonly field: ChoiceField;
  readonly worths: readonly (number | null)[];
  /** Those that some set could break; what a solver is asked. */
  readonly limits: readonly Limit[];
  readonly program: Program;
  /** What the worths are multiplied by in the program, which leaves out what is fixed. */
  readonly scale: number;
}

/** The problem of a scenario that is no baseline, step by step. */
export function* bestSetProblemSteps(
  plan: Plan,
  scenarioId: string,
  question: BestSetQuestion,
): Generator<void, BestSetProblem> {
  yield* cardsSteps(plan, scenarioId);
  const candidates = candidatesOf(plan, scenarioId);
  yield;
  const field = yield* choiceFieldSteps(plan, scenarioId, candidates.cards);
  const worths = yield* worthSteps(plan, scenarioId, candidates.cards, question.objective);
  const { budgets, guardrail, teams, dependencies, asNow } = question.holds;
  const fixed = fixedLimits(field, question);
  const limits = [...fixed, ...(dependencies ? dependencyLimits(field, asNow) : [])];
  if (budgets) limits.push(...(yield* budgetLimits(field, asNow)));
  yield;
  if (guardrail) limits.push(...(yield* guardrailLimits(field, asNow)));
  yield;
  if (teams) limits.push(...teamLimits(field, asNow));
  yield;
  const fixedAt = new Set(fixed.flatMap(({ at }) => at));
  return asked(question, candidates, field, worths, limits.filter(canBreak), fixedAt);
}

function asked(
  question: BestSetQuestion,
  candidates: Candidates,
  field: ChoiceField,
  worths: BestSetProblem['worths'],
  limits: readonly Limit[],
  fixed: ReadonlySet<number>,
): BestSetProblem {
  // What is in every set adds nothing to the choice: within 0.2 % of it something small that is free could be lost.
  const free = worths.map((worth, index) => (fixed.has(index) ? 0 : (worth ?? 0)));
  const program = programOf(free, (index) => field.cards[index]?.funded === true, limits);
  return { question, candidates, field, worths, limits, program, scale: worthScale(free) };
}

/**
 * The same without what a set does to the limits that it breaks by the plan's own rules: a solver takes for held what is held within
 * its tolerance. Sets that do otherwise to them stay. null: it breaks none.
 */
export function* withoutBrokenSteps(
  problem: BestSetProblem,
  chosen: readonly number[],
): Generator<void, BestSetProblem | null> {
  const { field, program } = problem;
  const isIn = (index: number) => chosen[index] === 1;
  const after = yield* planWithSetSteps(field.plan, field.cards, isIn);
  yield* summedSteps(after, field.scenarioId);
  const broken: Limit[] = [];
  yield* stepping(problem.limits, (limit) => {
    if (outsideBy(limit, limit.measure?.(after) ?? amountOf(limit, isIn)) !== 0) broken.push(limit);
  });
  if (broken.length === 0) return null;
  const limits = [...problem.limits, ...broken.map((limit) => otherwise(limit, isIn))];
  return { ...problem, limits, program: { ...program, rows: rowsOf(limits) } };
}

/** At least one of those that a limit speaks of is in where it was out, or out where it was in. */
function otherwise({ what, at }: Limit, isIn: (index: number) => boolean): Limit {
  const by = at.map((index) => (isIn(index) ? -1 : 1));
  const lower = 1 - at.filter(isIn).length;
  return { what, at, by, base: 0, lower, upper: Infinity, slack: 0, measure: null };
}

/** What stands in the way of how many that would be worth it. */
export interface Binding {
  readonly what: Coded;
  /** Of those not chosen, how many this limit alone would keep out. */
  readonly keepsOut: number;
  /** What the set comes to, in the unit of the limit. */
  readonly amount: number;
}

/** A set as a person is told of it. */
export interface BestSet {
  readonly kind: 'found';
  /** Newly funded, and no longer funded, with what each is worth: the most first. null: not known. */
  readonly funded: readonly SetMember[];
  readonly dropped: readonly SetMember[];
  readonly kept: number;
  /** Sums of all candidates that are funded, in the unit of the objective; what is not known adds nothing. */
  readonly before: number;
  readonly after: number;
  /** No set has more than this; Infinity where nothing is known of that. */
  readonly bound: number;
  readonly outOfTime: boolean;
  readonly bindings: readonly Binding[];
  /** Not chosen and of no worth by this objective: nothing known, or less than nothing. */
  readonly unknown: number;
  readonly worthless: number;
  readonly missing: Candidates['missing'];
  /** Some of the candidates save at one service: against the IT budget they count with less than a set may save. */
  readonly savesTogether: boolean;
}

export interface SetMember {
  readonly id: string;
  readonly title: string;
  readonly worth: number | null;
}

export interface NoSet {
  readonly kind: 'impossible';
  readonly conflict: readonly Coded[];
  /** Nothing could be left out of it; of very many there was no time to make certain of that. */
  readonly isLeast: boolean;
}

/** A bound that lies no further above a set than this part of it is the set's own: numbers of solvers are rounded. */
const proved = 1e-7;

/** What limits a set comes to, and what it is worth. `bound`: in the unit of the program. */
export function bestSetOf(problem: BestSetProblem, solved: Solved & { readonly kind: 'solved' }): BestSet {
  const { field, worths, scale, candidates, program } = problem;
  const { cards } = field;
  const isIn = (index: number) => solved.chosen[index] === 1;
  const sum = (counts: (index: number) => boolean) =>
    worths.reduce<number>((all, worth, index) => all + (counts(index) ? (worth ?? 0) : 0), 0);
  const members = (counts: (index: number) => boolean): SetMember[] =>
    cards
      .flatMap(({ initiative: { id, title } }, index) =>
        counts(index) ? [{ id, title, worth: worths[index] ?? null }] : [],
      )
      .sort((a, b) => (b.worth ?? -Infinity) - (a.worth ?? -Infinity) || 0);
  const wasIn = (index: number) => cards[index]?.funded === true;
  const after = sum(isIn);
  const own = program.worth.reduce((all, worth, index) => all + (isIn(index) ? worth : 0), 0);
  const more = solved.bound - own > Math.abs(own) * proved ? (solved.bound - own) / scale : 0;
  const outs = cards.map((_, index) => index).filter((index) => !isIn(index));
  return {
    kind: 'found',
    funded: members((index) => isIn(index) && !wasIn(index)),
    dropped: members((index) => !isIn(index) && wasIn(index)),
    kept: cards.filter((_, index) => isIn(index) && wasIn(index)).length,
    before: sum(wasIn),
    after,
    bound: after + more,
    outOfTime: solved.outOfTime,
    bindings: bindingsOf(problem, isIn, outs),
    unknown: outs.filter((index) => worths[index] === null).length,
    worthless: outs.filter((index) => (worths[index] ?? 1) <= 0).length,
    missing: candidates.missing,
    savesTogether: savesTogether(problem),
  };
}

/** The limits of the IT budget count savings at services that several candidates share as low as they may be (`budgetLimits`). */
function savesTogether({ field, limits }: BestSetProblem): boolean {
  if (!limits.some(({ what: { code, parameters } }) => code === 'budget' && parameters['scope'] === 'total'))
    return false;
  const savedBy = new Map<string, string>();
  for (const { initiativeId, serviceId } of field.plan.serviceEffect.values()) {
    if (!field.placeOf.has(initiativeId)) continue;
    const other = savedBy.get(serviceId);
    if (other !== undefined && other !== initiativeId) return true;
    savedBy.set(serviceId, initiativeId);
  }
  return false;
}

function bindingsOf(
  { limits, worths }: BestSetProblem,
  isIn: (index: number) => boolean,
  outs: readonly number[],
): Binding[] {
  const wanted = new Set(outs.filter((index) => (worths[index] ?? 0) > 0));
  const found = limits.flatMap((limit) => {
    const amount = amountOf(limit, isIn);
    const keepsOut = limit.at.filter(
      (index, place) => wanted.has(index) && outsideBy(limit, amount + (limit.by[place] as number)) !== 0,
    ).length;
    return keepsOut > 0 ? [{ what: limit.what, keepsOut, amount }] : [];
  });
  return found.sort((a, b) => b.keepsOut - a.keepsOut);
}

/** What of the problem contradicts itself, in words' terms. */
export function noSetOf(
  { limits }: BestSetProblem,
  { rows, isLeast }: Solved & { readonly kind: 'impossible' },
): NoSet {
  return {
    kind: 'impossible',
    conflict: [...new Set(rows.flatMap((row) => limits[row]?.what ?? []))],
    isLeast,
  };
}

/** What is answered; `out-of-time`: no set was found in time. */
export type BestSetReply = BestSet | NoSet | { readonly kind: 'out-of-time' };
