import type { ListField } from '../../../shared/backlog/list-fields';
import { type OwnCell, plainAmount } from '../../../shared/backlog/write/own-cells';
import { minorDigits } from '../../../shared/model/money';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { firstDayOf, fiscalYearOf, type Quarter, quarterOfYear } from '../../../shared/model/quarter';
import { capacityId } from '../../../shared/model/records/capacity';
import type { HiddenKind, HiddenPart } from '../../../shared/model/records/hidden-work';
import { placementId } from '../../../shared/model/records/placement';
import { allPeers, answeredBy } from '../../../shared/rules/peers/peers';
import { templatesOf } from '../../../shared/rules/people/hidden-templates';
import { strengthsOf } from '../../../shared/rules/people/strengths';
import { benefitLinesByInitiative } from '../../../shared/rules/tables/lines';
import { strengthName } from '../../../shared/words/people/strength-words';

/** A row of a list as it is written; what is not there has no cells. */
export type Cells = Readonly<Partial<Record<ListField, OwnCell>>>;

const text = (value: string): OwnCell => (value === '' ? null : { kind: 'text', text: value });
const code = (value: string | null): OwnCell => (value ? { kind: 'code', text: value } : null);
const number = (value: number | null): OwnCell =>
  value === null ? null : { kind: 'number', text: String(value) };

export function goalCells(plan: Plan, id: string): Cells {
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

export function readingCells(plan: Plan, id: string): Cells {
  const reading = plan.metricReading.get(id);
  if (!reading) return {};
  const { goalId, side, day, value } = reading;
  return {
    goal: text(plan.goal.get(goalId)?.name ?? ''),
    // By its side and not its name, which both metrics of a goal may bear.
    metric: code(side === 'it' ? 'IT' : 'business'),
    day: code(day),
    value: number(value),
  };
}

export function realisedCells(plan: Plan, id: string): Cells {
  const value = plan.realisedValue.get(id);
  const line = value && plan.benefitLine.get(value.benefitId);
  if (!line) return {};
  const { initiativeId, benefitId, day, amount, by } = value;
  const digits = minorDigits(settingsOf(plan).currency);
  return {
    initiative: text(plan.initiative.get(initiativeId)?.title ?? ''),
    benefitName: code(line.kind),
    day: code(day),
    realised: { kind: 'number', text: plainAmount(amount, digits) },
    foundBy: text(by),
    initiativeId: text(initiativeId),
    benefitId: text(benefitId),
  };
}

/** A pressure of a peer; without one the peer alone. */
export function pressureCells(plan: Plan, peerId: string, pressureId: string | null): Cells {
  const peer = allPeers(plan.peer).find(({ id }) => id === peerId);
  if (!peer) return {};
  const pressure = peer.pressures.find(({ id }) => id === pressureId);
  if (!pressure) return { peer: text(peer.name) };
  return {
    peer: text(peer.name),
    pressure: text(pressure.text),
    answeredBy: text(pressure.outcomes.join(', ')),
  };
}

export function liaisonCells(plan: Plan, id: string): Cells {
  const liaison = plan.liaison.get(id);
  return liaison ? { businessUnit: text(liaison.businessUnit), person: text(liaison.person) } : {};
}

export function strengthCells(plan: Plan, id: string): Cells {
  const strength = strengthsOf(plan).find((each) => each.id === id);
  if (!strength) return {};
  return {
    strength: text(strengthName(strength)),
    level: number(strength.level),
    partner: text(strength.partner),
  };
}

export function needCells(plan: Plan, id: string): Cells {
  const need = plan.strengthNeed.get(id);
  const strength = need && strengthsOf(plan).find((each) => each.id === need.strengthId);
  if (!need) return {};
  return {
    strength: text(strength ? strengthName(strength) : ''),
    programme: text(need.programme),
    level: number(need.level),
  };
}

export function emergencyCells(plan: Plan, id: string): Cells {
  const row = plan.emergency.get(id);
  if (!row) return {};
  return {
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
  };
}

export function hiddenCells(plan: Plan, id: string): Cells {
  const row = plan.hiddenWork.get(id);
  if (!row) return {};
  return {
    initiative: text(plan.initiative.get(row.initiativeId)?.title ?? ''),
    ...partCells(plan, row),
    initiativeId: text(row.initiativeId),
  };
}

/** The work of one kind in a template. */
export function hiddenPartCells(plan: Plan, templateId: string, kind: HiddenKind): Cells {
  const template = templatesOf(plan).find(({ id }) => id === templateId);
  const part = template?.parts.find((each) => each.kind === kind);
  return template && part ? { template: text(template.name), ...partCells(plan, part) } : {};
}

function partCells(plan: Plan, { kind, teamId, days, weeks }: HiddenPart): Cells {
  return {
    hiddenKind: code(kind),
    workTeam: text(plan.team.get(teamId ?? '')?.name ?? ''),
    hiddenDays: number(days),
    laterWeeks: number(weeks),
  };
}

export function reviewCells(plan: Plan, id: string): Cells {
  const review = plan.liveReview.get(id);
  if (!review) return {};
  const lines = benefitLinesByInitiative(plan.benefitLine).of(review.initiativeId);
  // By kind where that tells the benefit from the others.
  const nameOf = (lineId: string) => {
    const kind = lines.find((line) => line.id === lineId)?.kind;
    const alike = lines.filter((line) => line.kind === kind || line.claimant === kind);
    return kind === undefined || alike.length > 1 ? lineId : kind;
  };
  return {
    initiative: text(plan.initiative.get(review.initiativeId)?.title ?? ''),
    day: code(review.day),
    reviewer: text(review.by),
    finding: text(review.finding),
    reopened: text(review.reopened.map(nameOf).join('; ')),
    initiativeId: text(review.initiativeId),
    planId: text(id),
  };
}

export function enablerCells(plan: Plan, id: string): Cells {
  const row = plan.dependency.get(id);
  if (!row) return {};
  return {
    enabler: text(plan.initiative.get(row.fromId)?.title ?? ''),
    enabled: text(plan.initiative.get(row.toId)?.title ?? ''),
    creditShare: number(row.share / 100),
    enablerId: text(row.fromId),
    enabledId: text(row.toId),
  };
}

export function roleCells(plan: Plan, id: string): Cells {
  const row = plan.requiredRole.get(id);
  if (!row) return {};
  return {
    initiative: text(plan.initiative.get(row.initiativeId)?.title ?? ''),
    role: text(row.role),
    filledBy: text(row.filledBy),
    initiativeId: text(row.initiativeId),
    planId: text(id),
  };
}

/** The usual days of a team, or those of a quarter in which it has others. */
export function teamCells(plan: Plan, id: string, quarter: Quarter | null): Cells {
  const team = plan.team.get(id);
  const own = quarter === null ? undefined : plan.capacity.get(capacityId(id, quarter));
  if (!team || (quarter !== null && !own)) return {};
  const digits = minorDigits(settingsOf(plan).currency);
  const rate = quarter === null ? team.dayRate : null;
  return {
    teamName: text(team.name),
    inQuarter: quarter === null ? null : code(`${fiscalYearOf(quarter)} Q${quarterOfYear(quarter)}`),
    quarterDays: number(own ? own.days : team.daysPerQuarter),
    runDays: number(own ? own.runDays : team.runDaysPerQuarter),
    dayRate: rate === null ? null : { kind: 'number', text: plainAmount(rate, digits) },
    planId: text(id),
  };
}

/** A milestone with the last day of its quarter, where the plan dates the work. */
export function milestoneCells(plan: Plan, id: string): Cells {
  const row = plan.milestone.get(id);
  if (!row) return {};
  const { scenarioId, fiscalYearFirstMonth } = settingsOf(plan);
  const start = plan.placement.get(placementId(scenarioId, row.initiativeId))?.start ?? null;
  return {
    initiative: text(plan.initiative.get(row.initiativeId)?.title ?? ''),
    milestone: text(row.name),
    milestoneKind: code(row.kind),
    workQuarters: number(row.offsetQuarters + 1),
    day: start === null ? null : code(lastDayOf(start + row.offsetQuarters, fiscalYearFirstMonth)),
    initiativeId: text(row.initiativeId),
    planId: text(id),
  };
}

function lastDayOf(quarter: Quarter, firstMonth: number): string {
  const [year = 0, month = 1] = firstDayOf(quarter + 1, firstMonth)
    .split('-')
    .map(Number);
  return new Date(Date.UTC(year, month - 1, 0)).toISOString().slice(0, 10);
}
