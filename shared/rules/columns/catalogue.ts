import { benefitKinds, lanes } from '../../model/codes';
import type { Plan } from '../../model/plan';
import { expeditedDays } from '../agreements/reserve-by-quarter';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { yearlyRun } from '../cards/yearly-run';
import type { InitiativeChanges } from '../commands/initiative';
import { servedBy, servingName } from '../peers/serves';
import { hiddenWorkOf } from '../people/hidden-work';
import { conditionsOf } from '../roadmap/delivery';
import { scoreKeys } from '../scores/score-row';
import { scoresOf } from '../scores/scores';
import { dependenciesFrom, effortsByInitiative, rolesByInitiative } from '../tables/lines';
import { memoOfPlan } from '../tables/memo';
import type { CellValue, Column } from './column';
import { computedColumns } from './computed';
import { liveColumns } from './live';
import { figure, stored } from './make';

const work: readonly Column[] = [
  stored('title', 'text', 'work', { required: true }),
  stored('description', 'prose', 'work'),
  stored('status', 'choice', 'work', { required: true }),
  {
    ...stored('outcome', 'choice', 'work'),
    // Who sets an outcome by hand has confirmed it.
    edit: (value) => changed({ outcome: value, outcomeAssumed: false }),
  },
  stored('secondOutcome', 'choice', 'work'),
  stored('goalId', 'choice', 'work'),
  stored('goalContribution', 'number', 'work'),
  stored('programme', 'text', 'work'),
  stored('businessUnit', 'text', 'work'),
  stored('mandatory', 'yes', 'work'),
  stored('contracted', 'yes', 'work'),
  stored('riskOfNotDoing', 'prose', 'work'),
  stored('capability', 'text', 'work'),
  stored('outsideIt', 'choice', 'work'),
  stored('emergingTechnology', 'yes', 'work'),
  stored('customerFacing', 'yes', 'work'),
  stored('tags', 'list', 'work'),
  stored('deliveryMode', 'choice', 'work', { required: true }),
  figure(
    'conditionsOpen',
    'number',
    'work',
    (card, plan) => conditionsOf(plan, card, null).filter(({ state }) => state !== 'met').length,
  ),
  stored('agreedRules', 'prose', 'work'),
  stored('learned', 'prose', 'work'),
];

const place: readonly Column[] = [
  {
    ...figure('lane', 'choice', 'place', ({ placement }) => placement.lane),
    edit: (value) => ({ of: 'lane', lane: value as Card['placement']['lane'] }),
    required: true,
  },
  figure('rank', 'number', 'place', (card, plan) => rankOf(card, plan)),
  {
    ...figure('funding', 'choice', 'place', ({ placement }) => placement.funding),
    edit: (value) => ({ of: 'funding', funding: value as Card['placement']['funding'], amount: null }),
    required: true,
  },
  {
    ...figure('mark', 'choice', 'place', ({ placement }) => placement.mark),
    edit: (value) => ({ of: 'mark', mark: value as Card['placement']['mark'] }),
    required: true,
  },
];

const money: readonly Column[] = [
  {
    ...figure('cost', 'money', 'money', ({ cost }) => cost),
    edit: (value) => changed({ cost: value }),
  },
  stored('minimumCost', 'money', 'money'),
  {
    ...figure('fundingAmount', 'money', 'money', ({ fundedAmount }) => fundedAmount),
    edit: (value) =>
      value === null || value === 0
        ? { of: 'funding', funding: 'none', amount: null }
        : { of: 'funding', funding: 'amount', amount: value as number },
  },
  {
    ...figure('runCost', 'money', 'money', ({ runCost }) => runCost),
    edit: (value) => changed({ runCost: value }),
  },
  figure('yearlyRun', 'money', 'money', (card, plan) => yearlyRun(plan, card)),
  {
    ...figure('spent', 'money', 'money', ({ spent }) => spent),
    edit: (value) => changed({ spent: value }),
  },
  figure('left', 'money', 'money', ({ left }) => left),
  stored('committed', 'money', 'money'),
  stored('exitCost', 'money', 'money'),
  stored('costCentre', 'text', 'money'),
];

const benefits: readonly Column[] = benefitKinds.map((kind) =>
  figure(kind, 'money', 'benefit', (card) => {
    const lines = card.benefits.filter((line) => line.kind === kind);
    return lines.length === 0 ? null : lines.reduce((sum, line) => sum + line.likely, 0);
  }),
);

const time: readonly Column[] = [
  {
    ...figure('start', 'quarter', 'time', ({ placement }) => placement.start),
    edit: (value) => ({ of: 'schedule', changes: { start: value as number | null } }),
  },
  {
    ...figure('length', 'number', 'time', ({ placement }) => placement.lengthQuarters),
    edit: (value) => ({ of: 'schedule', changes: { lengthQuarters: value as number } }),
    required: true,
  },
  figure('last', 'quarter', 'time', ({ placement: { start, lengthQuarters } }) =>
    start === null ? null : start + lengthQuarters - 1,
  ),
  stored('neededBy', 'day', 'time'),
  stored('earliestBy', 'day', 'time'),
  stored('agreedBy', 'day', 'time'),
  stored('timeBoxEnd', 'day', 'time'),
];

const people: readonly Column[] = [
  stored('businessOwner', 'text', 'people'),
  stored('itOwner', 'text', 'people'),
  stored('sponsor', 'text', 'people'),
  figure('peer', 'list', 'people', ({ initiative }, plan) => servedBy(plan, initiative).map(servingName)),
  figure('pressure', 'list', 'people', ({ initiative }, plan) =>
    servedBy(plan, initiative).flatMap(({ by, pressures }) =>
      by === 'goal' ? pressures.map(({ text }) => text) : [],
    ),
  ),
  figure('teams', 'list', 'people', ({ initiative: { id } }, plan) => [
    ...new Set(
      effortsByInitiative(plan.effort)
        .of(id)
        .flatMap(({ teamId }) => plan.team.get(teamId)?.name ?? []),
    ),
  ]),
  figure('teamDays', 'number', 'people', ({ initiative: { id } }, plan) => {
    const efforts = effortsByInitiative(plan.effort).of(id);
    return efforts.length === 0 ? null : efforts.reduce((sum, { days }) => sum + days, 0);
  }),
  figure('hiddenDays', 'number', 'people', ({ initiative: { id } }, plan) => {
    return hiddenWorkOf(plan, id)?.hiddenDays ?? null;
  }),
  figure('requiredRoles', 'list', 'people', ({ initiative: { id } }, plan) =>
    rolesByInitiative(plan.requiredRole)
      .of(id)
      .map(({ role }) => role),
  ),
  // Of funded work and of other alike: who is to be found before it is funded.
  figure('openRoles', 'list', 'people', ({ initiative: { id } }, plan) =>
    rolesByInitiative(plan.requiredRole)
      .of(id)
      .flatMap(({ role, filledBy }) => (filledBy === '' ? [role] : [])),
  ),
  figure('expeditedDays', 'number', 'people', ({ initiative: { id } }, plan) => expeditedDays(plan, id)),
];

const scores: readonly Column[] = [
  ...scoreKeys.map((key) =>
    figure(
      key,
      key === 'npv' ? 'money' : 'number',
      'score',
      ({ initiative: { id }, placement: { scenarioId } }, plan) => {
        const goodness = scoresOf(plan, scenarioId).goodness(id, key);
        return key === 'payback' && goodness !== null ? -goodness : goodness;
      },
    ),
  ),
  ...computedColumns,
  stored('businessValue', 'number', 'score'),
  stored('timeCriticality', 'number', 'score'),
  stored('riskReduction', 'number', 'score'),
  stored('jobSize', 'number', 'score'),
  stored('deliveryRisk', 'number', 'score'),
];

const source: readonly Column[] = [
  stored('sourceKey', 'text', 'source'),
  figure('source', 'text', 'source', ({ initiative: { importId } }, plan) =>
    importId === null ? '' : (plan.import.get(importId)?.source ?? ''),
  ),
  figure('assumed', 'yes', 'source', ({ initiative }) => initiative.laneAssumed || initiative.outcomeAssumed),
  figure('gone', 'yes', 'source', ({ initiative }) => initiative.missingSince !== null),
  figure('serviceId', 'choice', 'source', ({ initiative }) => initiative.serviceId),
  figure('needs', 'list', 'source', ({ initiative: { id } }, plan) =>
    dependenciesFrom(plan.dependency)
      .of(id)
      .filter(({ kind }) => kind === 'needs')
      .flatMap(({ toId }) => plan.initiative.get(toId)?.title ?? []),
  ),
];

/** Everything that can be known of an initiative in a scenario, in the order in which it is offered. */
export const initiativeColumns: readonly Column[] = [
  ...work,
  ...place,
  ...money,
  ...benefits,
  ...liveColumns,
  ...time,
  ...people,
  ...scores,
  ...source,
];

const byId = new Map(initiativeColumns.map((column) => [column.id, column]));

/** A column by its id; undefined for one that does not exist (any more). */
export function columnOf(id: string): Column | undefined {
  return byId.get(id);
}

function changed(changes: Readonly<Partial<Record<keyof InitiativeChanges, CellValue>>>) {
  return { of: 'initiative', changes: changes as InitiativeChanges } as const;
}

const ranks = memoOfPlan((_plan: Plan) => new Map<string, ReadonlyMap<string, number>>());

/** Its place in its lane from the top, 1 for the first. */
function rankOf({ initiative, placement: { scenarioId } }: Card, plan: Plan): number | null {
  const known = ranks(plan);
  let places = known.get(scenarioId);
  if (!places) known.set(scenarioId, (places = placesIn(plan, scenarioId)));
  return places.get(initiative.id) ?? null;
}

function placesIn(plan: Plan, scenarioId: string): ReadonlyMap<string, number> {
  const cards = cardsOf(plan, scenarioId);
  const places = new Map<string, number>();
  for (const lane of lanes) {
    const { funded, unfunded } = cards.lanes[lane];
    let at = 0;
    for (const card of [...funded, ...unfunded]) places.set(card.initiative.id, (at += 1));
  }
  return places;
}
