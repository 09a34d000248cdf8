import { blankGoal } from '../../../shared/model/blank';
import type { Outcome } from '../../../shared/model/codes';
import { foldedName } from '../../../shared/model/folded-name';
import type { Plan } from '../../../shared/model/plan';
import type { Goal } from '../../../shared/model/records/goal';
import type { MetricPair } from '../../../shared/model/records/metric-pair';
import { metricReadingId } from '../../../shared/model/records/metric-reading';
import { peersOf } from '../../../shared/rules/peers/peers';
import { goalCells, readingCells } from './list-cells';
import {
  type ListReader,
  type ListRow,
  named,
  needsCell,
  notFound,
  numberIn,
  orBefore,
  pressureNamed,
  type Said,
  textIn,
} from './list-row';

/** A goal of its id, else of its name, else a new one; an IT metric where one is named. What has no column stays. */
export const goalRow: ListReader = (plan, said, newId) => {
  const name = textIn(said, 'title');
  const before =
    plan.goal.get(textIn(said, 'planId')) ?? named(plan.goal.values(), name, (goal) => goal.name);
  if (name === '') return needsCell('goals', 'title');
  const outcome = (said.outcome ?? before?.outcome ?? null) as Outcome | null;
  if (outcome === null) return needsCell('goals', 'outcome');
  const answered = answerOf(plan, said, before);
  if ('code' in answered) return answered;
  const was = before ?? { ...blankGoal, id: newId(), name, outcome };
  const text = (field: 'description' | 'metric' | 'unit' | 'sponsor' | 'capability') =>
    orBefore(said, field, textIn(said, field), was[field]);
  const goal: Goal = {
    ...was,
    name,
    outcome,
    description: text('description'),
    metric: text('metric'),
    unit: text('unit'),
    baseline: orBefore(said, 'baseline', numberIn(said, 'baseline'), was.baseline),
    target: orBefore(said, 'target', numberIn(said, 'target'), was.target),
    targetDate: orBefore(said, 'targetDate', textIn(said, 'targetDate') || null, was.targetDate),
    sponsor: text('sponsor'),
    capability: text('capability'),
    ...answered,
  };
  const pair = pairOf(plan, said, goal.id);
  return {
    name,
    isNew: before === undefined,
    cells: (now) => goalCells(now, goal.id),
    commands: [{ type: 'goal/set', goal }, ...(pair ? [{ type: 'metric-pair/set' as const, pair }] : [])],
  };
};

type Answered = Pick<Goal, 'peerId' | 'pressureId'>;

/** Whom the goal answers by the names that the row gives; a pressure is one of that peer's. */
function answerOf(
  plan: Plan,
  said: Said,
  before: Goal | undefined,
): Answered | Extract<ListRow, { code: string }> {
  const was: Answered = { peerId: before?.peerId ?? null, pressureId: before?.pressureId ?? null };
  const [peerName, text] = [textIn(said, 'peer'), textIn(said, 'pressure')];
  if (said.peer !== undefined && peerName === '') return { peerId: null, pressureId: null };
  const peer =
    said.peer === undefined
      ? peersOf(plan).find(({ id }) => id === was.peerId)
      : named(peersOf(plan), peerName, (each) => each.name);
  if (!peer) return said.peer === undefined ? was : notFound('goals', 'peer', peerName);
  if (said.pressure === undefined)
    return { peerId: peer.id, pressureId: peer.id === was.peerId ? was.pressureId : null };
  if (text === '') return { peerId: peer.id, pressureId: null };
  const pressure = pressureNamed(peer.pressures, text);
  return pressure ? { peerId: peer.id, pressureId: pressure.id } : notFound('goals', 'pressure', text);
}

/** An empty name says nothing: an IT metric is taken away by hand, with what was read of it. */
function pairOf(plan: Plan, said: Said, id: string): MetricPair | null {
  const before = plan.metricPair.get(id);
  const name = textIn(said, 'itMetric') || (before?.name ?? '');
  if (name === '') return null;
  const was = before ?? { id, name, unit: '', baseline: null, target: null, since: null };
  return {
    ...was,
    name,
    unit: orBefore(said, 'itUnit', textIn(said, 'itUnit'), was.unit),
    baseline: orBefore(said, 'itBaseline', numberIn(said, 'itBaseline'), was.baseline),
    target: orBefore(said, 'itTarget', numberIn(said, 'itTarget'), was.target),
    since: orBefore(said, 'itSince', textIn(said, 'itSince') || null, was.since),
  };
}

const sides: Readonly<Record<string, 'business' | 'it'>> = {
  '': 'business',
  business: 'business',
  fachbereich: 'business',
  it: 'it',
};

/** A reading of a goal's business metric, or of its IT metric where the row says IT or its name. */
export const readingRow: ListReader = (plan, said) => {
  const name = textIn(said, 'goal');
  const goal = named(plan.goal.values(), name, (each) => each.name);
  if (!goal) return name === '' ? needsCell('readings', 'goal') : notFound('readings', 'goal', name);
  const metric = foldedName(textIn(said, 'metric'));
  const isPair = metric !== '' && metric === foldedName(plan.metricPair.get(goal.id)?.name ?? '');
  const side = isPair ? 'it' : metric === foldedName(goal.metric) ? 'business' : sides[metric];
  if (side === undefined) return notFound('readings', 'metric', textIn(said, 'metric'));
  const [day, value] = [textIn(said, 'day'), numberIn(said, 'value')];
  if (day === '') return needsCell('readings', 'day');
  if (value === null) return needsCell('readings', 'value');
  const id = metricReadingId(goal.id, side, day);
  const readings = [{ goalId: goal.id, side, day, value }];
  return {
    name,
    isNew: !plan.metricReading.has(id),
    cells: (now) => readingCells(now, id),
    commands: [{ type: 'metric-reading/set', readings }],
  };
};
