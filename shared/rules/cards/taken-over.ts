import { changedMap } from '../../model/layered-map';
import { notesOn } from '../../model/notes';
import { changedSince, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { allAtOnce, stepping } from '../../model/steps';
import { type Exchange, exchangedInOrder } from '../tables/in-order';
import { effectsByInitiative, effectsByService } from '../tables/lines';
import { memoOfPlan } from '../tables/memo';
import { initiativesIn, isOfTeamsAlone, servicesIn, touchesOnly } from '../tables/touched';
import type { Card } from './card';
import { cardsExchanged, cardsOf } from './cards';

/** What an edit did to a plan, as far as figures of single initiatives may be others than before. */
export interface Change {
  readonly before: Plan;
  readonly patch: Patch;
  /**
   * Every initiative that the patch speaks of, and every one that changes a service which the patch has to do with: what
   * one saves there is another's to take. All others have the very same card and the very same figures in every scenario.
   */
  readonly touched: ReadonlySet<string>;
  /**
   * Those of them of which more than one-off money may be another: of all others every card has the work it had (`Card.work`),
   * and nothing else of the plan that speaks of them has changed but what their external days cost.
   */
  readonly reworked: ReadonlySet<string>;
}

type Touched = Pick<Change, 'touched' | 'reworked'>;

/** The plan itself must not be kept with what was touched, or no plan before it could ever be let go. */
const touchedIn = notesOn<Plan, Touched>();

/** null where nothing is known of the plan before, or the edit changes what every card is made of. */
function changeOf(plan: Plan): Change | null {
  const since = changedSince(plan);
  if (!since || !touchesOnly(since.patch)) return null;
  const touched = touchedIn.of(plan) ?? touchedBetween(since.before, plan, since.patch);
  touchedIn.keep(plan, touched);
  return { ...since, ...touched };
}

function touchedBetween(before: Plan, after: Plan, patch: Patch): Touched {
  const touched = new Set(initiativesIn(patch, before));
  const services = new Set(servicesIn(patch, before));
  // A day rate makes many others, and hardly any of them works, and so saves, otherwise.
  const isRateAlone = isOfTeamsAlone(patch);
  const reworked = isRateAlone ? reworkedOf(before, after, touched) : touched;
  for (const plan of [before, after])
    for (const id of reworked)
      for (const { serviceId } of effectsByInitiative(plan.serviceEffect).of(id)) services.add(serviceId);
  for (const plan of [before, after])
    for (const id of services)
      for (const { initiativeId } of effectsByService(plan.serviceEffect).of(id)) {
        touched.add(initiativeId);
        reworked.add(initiativeId);
      }
  return { touched, reworked };
}

function reworkedOf(before: Plan, after: Plan, touched: ReadonlySet<string>): Set<string> {
  const reworked = new Set<string>();
  for (const scenarioId of after.scenario.keys()) {
    // Of a scenario that nobody asked for yet there would be nothing to compare with.
    cardsOf(before, scenarioId);
    const exchanges = cardsExchanged(after, scenarioId);
    if (!exchanges) return new Set(touched);
    for (const [was, is] of exchanges)
      if (was?.work !== is?.work) reworked.add((was ?? is)?.initiative.id ?? '');
  }
  return reworked;
}

/** A card of a scenario as it was and as it is, of which a figure may be another now. */
export interface Other {
  readonly id: string;
  readonly was: Card | undefined;
  readonly is: Card | undefined;
  /** Whether more than its one-off money may be another. */
  readonly isReworked: boolean;
}

const others = notesOn<Plan, Map<string, readonly Other[]>>();

/** Those that an edit touched, of a scenario: where another day rate left all of a card as it was it is none of them. */
export function othersIn(change: Change, plan: Plan, scenarioId: string): readonly Other[] {
  const ofPlan = others.of(plan) ?? new Map<string, readonly Other[]>();
  const known = ofPlan.get(scenarioId);
  if (known) return known;
  const found = othersOf(change, plan, scenarioId);
  others.keep(plan, ofPlan.set(scenarioId, found));
  return found;
}

function othersOf({ before, touched, reworked }: Change, plan: Plan, scenarioId: string): Other[] {
  const [then, now] = [cardsOf(before, scenarioId).byId, cardsOf(plan, scenarioId).byId];
  const exchanges = touched === reworked ? null : cardsExchanged(plan, scenarioId);
  const found: Other[] = [];
  for (const [was, is] of exchanges ?? []) {
    const id = (was ?? is)?.initiative.id ?? '';
    if (!reworked.has(id)) found.push({ id, was, is, isReworked: false });
  }
  for (const id of exchanges ? reworked : touched)
    found.push({ id, was: then.get(id), is: now.get(id), isReworked: true });
  return found;
}

type Asked = (string | number)[];

/**
 * A figure of a plan that is computed once, and of a plan that came from another by an edit from what it was there: `again`
 * is given the answer of the plan before and what was touched since. It must say what `anew` would say, in the same order;
 * the property tests over all planning commands hold the one against the other.
 */
export function takenOver<A extends Asked, R>(
  anew: (plan: Plan, ...asked: A) => R,
  again: Again<A, R>,
): (plan: Plan, ...asked: A) => R {
  return takenOverInSteps(function* (plan: Plan, ...asked: A): Generator<void, R> {
    const answer = anew(plan, ...asked);
    yield;
    return answer;
  }, again);
}

type Again<A extends Asked, R> = (before: R, change: Change, plan: Plan, ...asked: A) => R;

export interface InSteps<A extends Asked, R> {
  (plan: Plan, ...asked: A): R;
  /** Works it out for a large plan beforehand, step by step. */
  readonly steps: (plan: Plan, ...asked: A) => Generator<void, R>;
}

/** The same of a figure that can be worked out step by step, so that a page goes on while it is for 100,000 initiatives. */
export function takenOverInSteps<A extends Asked, R>(
  anew: (plan: Plan, ...asked: A) => Generator<void, R>,
  again: Again<A, R>,
): InSteps<A, R> {
  const known = memoOfPlan((_plan: Plan) => new Map<string, { readonly answer: R }>());
  function* steps(plan: Plan, ...asked: A): Generator<void, R> {
    const answers = known(plan);
    const key = asked.join('\n');
    const found = answers.get(key);
    if (found) return found.answer;
    const change = changeOf(plan);
    const before = change && known.known(change.before)?.get(key);
    const answer =
      change && before ? again(before.answer, change, plan, ...asked) : yield* anew(plan, ...asked);
    // Asked for between two steps it was worked out at once: there is one answer, and what is made of it stays.
    const meanwhile = answers.get(key);
    if (meanwhile) return meanwhile.answer;
    answers.set(key, { answer });
    return answer;
  }
  const figure = (plan: Plan, ...asked: A): R => {
    const found = known(plan).get(asked.join('\n'));
    return found ? found.answer : allAtOnce(steps(plan, ...asked));
  };
  return Object.assign(figure, { steps });
}

type Exchanged<R> = (id: string, was: R | undefined, is: R | undefined) => void;

/**
 * A table with these rows made again (`undefined`: none any more); the same one where each of them is the one it was. `rowOf` is
 * told what it was, and `exchanged` of each that is another.
 */
export function changedRows<R>(
  before: ReadonlyMap<string, R>,
  ids: Iterable<string>,
  rowOf: (id: string, known: R | undefined) => R | undefined,
  exchanged?: Exchanged<R>,
): ReadonlyMap<string, R> {
  const removed: string[] = [];
  const set: (readonly [string, R])[] = [];
  for (const id of ids) {
    const known = before.get(id);
    const row = rowOf(id, known);
    if (row === known) continue;
    exchanged?.(id, known, row);
    if (row !== undefined) set.push([id, row]);
    else removed.push(id);
  }
  return removed.length + set.length > 0 ? changedMap(before, { removed, set }) : before;
}

/** A table with a row for each of these ids that has one, step by step. */
export function* rowsSteps<R>(
  ids: Iterable<string>,
  rowOf: (id: string) => R | undefined,
): Generator<void, ReadonlyMap<string, R>> {
  const rows = new Map<string, R>();
  yield* stepping(ids, (id) => {
    const row = rowOf(id);
    if (row !== undefined) rows.set(id, row);
  });
  return rows;
}

/** Rows by id, and the same in an order in which no two are equal. */
export interface Ordered<R> {
  readonly byId: ReadonlyMap<string, R>;
  readonly inOrder: readonly R[];
}

type Compare<R> = (a: R, b: R) => number;

export function ordered<R>(byId: ReadonlyMap<string, R>, compare: Compare<R>): Ordered<R> {
  return { byId, inOrder: [...byId.values()].sort(compare) };
}

/** The same with these rows made again. */
export function orderedAgain<R extends object>(
  before: Ordered<R>,
  ids: ReadonlySet<string>,
  rowOf: (id: string, known: R | undefined) => R | undefined,
  compare: Compare<R>,
  exchanged?: Exchanged<R>,
): Ordered<R> {
  const exchanges: Exchange<R>[] = [];
  const byId = changedRows(before.byId, ids, rowOf, (id, was, is) => {
    exchanges.push([was, is]);
    exchanged?.(id, was, is);
  });
  if (byId === before.byId) return before;
  return { byId, inOrder: exchangedInOrder(before.inOrder, exchanges, compare) };
}

type Rows<R> = (plan: Plan, scenarioId: string) => ReadonlyMap<string, R>;

/** Adds (1) or takes away (-1) what a row of a scenario puts into the sums: always the same as long as it is the same row. */
type AddRow<R> = (row: R, sums: Float64Array, sign: 1 | -1) => void;

/** Sums of whole numbers over such rows: they add up the same from the start and from the sums before. */
export function rowSums<R>(
  rowsOf: Rows<R>,
  size: number,
  addOf: (plan: Plan, scenarioId: string) => AddRow<R>,
): InSteps<[scenarioId: string], Float64Array> {
  return takenOverInSteps(
    function* (plan: Plan, scenarioId: string): Generator<void, Float64Array> {
      const sums = new Float64Array(size);
      const add = addOf(plan, scenarioId);
      yield* stepping(rowsOf(plan, scenarioId).values(), (row) => add(row, sums, 1));
      return sums;
    },
    (before, change, plan, scenarioId) => {
      const [then, now] = [rowsOf(change.before, scenarioId), rowsOf(plan, scenarioId)];
      if (then === now) return before;
      const sums = before.slice();
      const [take, add] = [addOf(change.before, scenarioId), addOf(plan, scenarioId)];
      for (const { id } of othersIn(change, plan, scenarioId)) {
        const [left, arrived] = [then.get(id), now.get(id)];
        if (left === arrived) continue;
        if (left !== undefined) take(left, sums, -1);
        if (arrived !== undefined) add(arrived, sums, 1);
      }
      return sums;
    },
  );
}
