import { type ListField, type ListTarget, listColumns } from '../../../shared/backlog/list-fields';
import { type OwnCell, plainAmount } from '../../../shared/backlog/own-cells';
import { minorDigits } from '../../../shared/model/money';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { answeredBy, peersOf } from '../../../shared/rules/peers';
import { strengthsOf } from '../../../shared/rules/strengths';
import { strengthName } from '../../../shared/words/strength-words';
import type { Table } from '../money-table';

type Cells = Readonly<Partial<Record<ListField, OwnCell>>>;

const text = (value: string): OwnCell => (value === '' ? null : { kind: 'text', text: value });
const code = (value: string | null): OwnCell => (value ? { kind: 'code', text: value } : null);
const number = (value: number | null): OwnCell =>
  value === null ? null : { kind: 'number', text: String(value) };

const rowsOf: Readonly<Record<ListTarget, (plan: Plan) => readonly Cells[]>> = {
  goals: (plan) => [...plan.goal.values()].map((goal) => goalCells(plan, goal.id)),
  readings: (plan) =>
    [...plan.metricReading.values()].map(({ goalId, side, day, value }) => ({
      goal: text(plan.goal.get(goalId)?.name ?? ''),
      // By its side and not its name, which both metrics of a goal may bear.
      metric: code(side === 'it' ? 'IT' : 'business'),
      day: code(day),
      value: number(value),
    })),
  realised: realisedCells,
  peers: (plan) =>
    peersOf(plan).flatMap(({ name, pressures }): Cells[] =>
      pressures.length === 0
        ? [{ peer: text(name) }]
        : pressures.map((pressure) => ({
            peer: text(name),
            pressure: text(pressure.text),
            answeredBy: text(pressure.outcomes.join(', ')),
          })),
    ),
  liaisons: (plan) =>
    [...plan.liaison.values()].map(({ businessUnit, person }) => ({
      businessUnit: text(businessUnit),
      person: text(person),
    })),
  strengths: strengthCells,
  emergencies: (plan) =>
    [...plan.emergency.values()].map((row) => ({
      title: text(row.title),
      lane: code(row.lane),
      businessUnit: text(row.businessUnit),
      agreedAs: text(plan.agreement.get(row.agreementId ?? '')?.requestType ?? ''),
      // By its id: two initiatives may bear one title.
      initiative: text(row.initiativeId ?? ''),
      spentDays: number(row.days),
      requestedOn: code(row.requestedOn),
      deliveredOn: code(row.deliveredOn),
      planId: text(row.id),
    })),
};

/** A list of the plan in the columns in which it is imported again, in the plan's order. */
export function listTable(plan: Plan, target: ListTarget): Table {
  const columns: readonly (readonly [header: string, field: ListField])[] = listColumns[target];
  return {
    headers: columns.map(([header]) => header),
    rows: rowsOf[target](plan).map((cells) => columns.map(([, field]) => cells[field] ?? null)),
  };
}

function goalCells(plan: Plan, id: string): Cells {
  const goal = plan.goal.get(id);
  if (!goal) return {};
  const pair = plan.metricPair.get(id);
  const { peer, pressure } = answeredBy(plan, goal);
  return {
    title: text(goal.name),
    description: text(goal.description),
    outcome: code(goal.outcome),
    metric: text(goal.metric),
    unit: text(goal.unit),
    baseline: number(goal.baseline),
    target: number(goal.target),
    targetDate: code(goal.targetDate),
    itMetric: text(pair?.name ?? ''),
    itUnit: text(pair?.unit ?? ''),
    itBaseline: number(pair?.baseline ?? null),
    itTarget: number(pair?.target ?? null),
    itSince: code(pair?.since ?? null),
    sponsor: text(goal.sponsor),
    capability: text(goal.capability),
    peer: text(peer?.name ?? ''),
    pressure: text(pressure?.text ?? ''),
    planId: text(id),
  };
}

function realisedCells(plan: Plan): readonly Cells[] {
  const digits = minorDigits(settingsOf(plan).currency);
  return [...plan.realisedValue.values()].flatMap(({ initiativeId, benefitId, day, amount, by }): Cells[] => {
    const line = plan.benefitLine.get(benefitId);
    if (!line) return [];
    return [
      {
        initiative: text(plan.initiative.get(initiativeId)?.title ?? ''),
        benefitName: code(line.kind),
        day: code(day),
        realised: { kind: 'number', text: plainAmount(amount, digits) },
        foundBy: text(by),
        initiativeId: text(initiativeId),
        benefitId: text(benefitId),
      },
    ];
  });
}

/** Levels first, then what each programme needs of them. */
function strengthCells(plan: Plan): readonly Cells[] {
  const strengths = strengthsOf(plan);
  const names = new Map(strengths.map((strength) => [strength.id, strengthName(strength)]));
  return [
    ...strengths.map((strength) => ({
      strength: text(strengthName(strength)),
      level: number(strength.level),
      partner: text(strength.partner),
    })),
    ...[...plan.strengthNeed.values()].map(({ programme, strengthId, level }) => ({
      strength: text(names.get(strengthId) ?? ''),
      programme: text(programme),
      level: number(level),
    })),
  ];
}
