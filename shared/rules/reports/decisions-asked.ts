import { apply } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf, quarterOfDay } from '../../model/quarter';
import { budgetYearsOf } from '../budgets/budget-years';
import { cardsOf } from '../cards/cards';
import { figuresOf } from '../cards/figures';
import { serviceCostInYear } from '../cards/run-today';
import { yearlyRun } from '../cards/yearly-run';
import type { Command } from '../command';
import { decide } from '../decide';
import type { Coded } from '../decision';
import { outsideGuardrail } from '../money/guardrail';
import { dependencyFindings } from '../roadmap/dependency-findings';
import { onceForEach } from '../tables/memo';
import { yearsOfPlan } from '../time/plan-years';
import { goLiveOf } from '../time/schedule';
import { askedMoves } from '../trials/asked-moves';
import { notFundedOf, type ReportRow, reportListsOf } from './report-lists';
import { storyOf } from './report-story';

/** A decision that a report asks its reader for, with the figures it rests on, and what it is about. */
export interface Asked extends Coded {
  readonly initiativeIds: readonly string[];
}

/** So many that are not funded are tried, and so many of one kind asked for. */
const tried = 12;
const most = 3;
const hypothetical = { id: 'asked', at: '2000-01-01T00:00:00.000Z' };

/**
 * What the reader of a report is asked to decide, what binds most first. Money asked for fits what is free: all asks of
 * `ask-fund` together leave every budget as it is kept now. Nothing is asked of a baseline.
 */
export const decisionsAsked = onceForEach((plan: Plan, scenarioId: string): readonly Asked[] => {
  if (plan.scenario.get(scenarioId)?.kind !== 'scenario') return [];
  const funds = askedFunds(plan, scenarioId);
  const paid = new Set(funds.flatMap(({ initiativeIds }) => initiativeIds));
  return [
    ...askedBudget(plan, scenarioId),
    ...askedMandatory(plan, scenarioId, paid),
    ...funds,
    ...askedMoves(plan, scenarioId),
    ...askedGuardrail(plan, scenarioId),
    ...askedPriority(plan, scenarioId),
    ...askedContracts(plan),
  ];
});

function askedBudget(plan: Plan, scenarioId: string): Asked[] {
  const { budget, spend, free, contingency, year } = figuresOf(plan, scenarioId);
  if (budget === null || free === null || free >= 0) return [];
  const over = spend - budget;
  return over > 0
    ? [{ code: 'ask-budget', parameters: { over, budget, year }, initiativeIds: [] }]
    : [{ code: 'ask-contingency', parameters: { used: -free, contingency, year }, initiativeIds: [] }];
}

/** What must be done, is not funded and does not fit what is free. */
function askedMandatory(plan: Plan, scenarioId: string, paid: ReadonlySet<string>): Asked[] {
  const { free } = figuresOf(plan, scenarioId);
  return notFundedOf(reportListsOf(plan, scenarioId))
    .filter(({ card: { initiative } }) => initiative.mandatory || initiative.contracted)
    .filter(({ card }) => card.cost !== null && !paid.has(card.initiative.id))
    .slice(0, most)
    .map(({ card: { initiative, cost } }) => {
      const why = initiative.mandatory ? 'mandatory' : 'contracted';
      const parameters = { title: initiative.title, why, cost, free };
      return { code: 'ask-mandatory', parameters, initiativeIds: [initiative.id] };
    });
}

/** What is not funded, by what is asked for first, as far as what is free pays for it. */
function askedFunds(plan: Plan, scenarioId: string): Asked[] {
  const asked: Asked[] = [];
  let now = plan;
  for (const row of notFundedOf(reportListsOf(plan, scenarioId)).slice(0, tried)) {
    if (asked.length === most) break;
    const after = isAskable(row) ? funded(now, scenarioId, row) : null;
    if (!after || !fits(now, after, scenarioId)) continue;
    const fund = askedFund(now, after, scenarioId, row);
    asked.push({ ...fund, parameters: { ...fund.parameters, before: askedBefore(asked, fund) } });
    now = after;
  }
  return asked;
}

/** How many of those asked before take of the same budget: of a lane those of the lane, of the whole all. */
function askedBefore(asked: readonly Asked[], { parameters: { lane, scope } }: Asked): number {
  return asked.filter(({ parameters }) => scope === 'total' || parameters.lane === lane).length;
}

function isAskable({ card: { initiative, cost, placement } }: ReportRow): boolean {
  return initiative.outcome !== null && cost !== null && cost > 0 && placement.mark !== 'never';
}

/** The plan with it funded in full; null where the rules refuse that or ask for a reason. */
function funded(plan: Plan, scenarioId: string, { card }: ReportRow): Plan | null {
  const initiativeIds = [card.initiative.id];
  const command: Command = {
    type: 'placement/fund',
    scenarioId,
    initiativeIds,
    funding: 'full',
    amount: null,
  };
  const decision = decide(plan, command, hypothetical);
  return decision.kind === 'patch' ? apply(plan, decision.patch) : null;
}

/** A budget of the first year says what is free, no budget of any year is missed for it, and it waits on nothing. */
function fits(before: Plan, after: Plan, scenarioId: string): boolean {
  const count = yearsOfPlan(settingsOf(before));
  const [then, now] = [before, after].map((plan) => budgetYearsOf(plan, scenarioId, count));
  const isSet = now?.[0]?.lines.some(({ budget }) => budget !== null) ?? false;
  const keeps = now?.every(({ lines }, year) =>
    lines.every(({ free }, line) => {
      const was = then?.[year]?.lines[line]?.free ?? null;
      return free === null || free >= 0 || (was !== null && free >= was);
    }),
  );
  const waits = dependencyFindings(after, scenarioId).length > dependencyFindings(before, scenarioId).length;
  return isSet && keeps === true && !waits;
}

function askedFund(
  before: Plan,
  after: Plan,
  scenarioId: string,
  { card: { initiative } }: ReportRow,
): Asked {
  const [then, now] = [figuresOf(before, scenarioId), figuresOf(after, scenarioId)];
  const card = cardsOf(after, scenarioId).byId.get(initiative.id);
  const lane = card?.placement.lane === 'run' ? 'run' : 'innovate';
  const [inLane, inAll] = [then.lanes[lane].free, then.free];
  const isLane = inLane !== null && (inAll === null || inLane <= inAll);
  const parameters = {
    title: initiative.title,
    cost: card?.fundedAmount ?? 0,
    inYear: now.change - then.change,
    year: now.year,
    lane,
    scope: isLane ? lane : 'total',
    free: isLane ? inLane : inAll,
    run: (card && yearlyRun(after, card)) ?? null,
    live: card ? fiscalYearOf(goLiveOf(card)) : null,
  };
  return { code: 'ask-fund', parameters, initiativeIds: [initiative.id] };
}

function askedGuardrail(plan: Plan, scenarioId: string): Asked[] {
  const [figures, settings] = [figuresOf(plan, scenarioId), settingsOf(plan)];
  const outside = outsideGuardrail(figures, settings);
  const { guardrailMin: min, guardrailMax: max } = settings;
  if (!outside || !figures.balance || min === null || max === null) return [];
  const { run, innovate } = figures.lanes;
  const change = run.fundedCost + innovate.fundedCost;
  const amount = Math.ceil(
    outside > 0 ? run.fundedCost - (max * change) / 100 : (min * change) / 100 - run.fundedCost,
  );
  const parameters = { share: figures.balance.run, min, max, amount, to: outside > 0 ? 'innovate' : 'run' };
  return [{ code: 'ask-guardrail', parameters, initiativeIds: [] }];
}

function askedPriority(plan: Plan, scenarioId: string): Asked[] {
  const told = storyOf(plan, scenarioId).find(({ code }) => code === 'priority');
  if (!told) return [];
  const { first, largest, largestShare } = told.parameters;
  const isPlain = [first, largest].every((names) => !String(names).includes(','));
  if (!isPlain || first === largest || largest === 'none') return [];
  const parameters = { first: first ?? null, largest: largest ?? null, share: largestShare ?? null };
  return [{ code: 'ask-priority', parameters, initiativeIds: [] }];
}

/** Contracts that end in the plan's first year, or of which notice can be given by then; not those that end anyway. */
function askedContracts(plan: Plan): Asked[] {
  const { firstYear, fiscalYearFirstMonth } = settingsOf(plan);
  const due: { day: string; cost: number }[] = [];
  for (const service of plan.service.values()) {
    const day = service.noticeDate ?? service.contractEnd;
    if (day === null || service.sunset !== null) continue;
    if (fiscalYearOf(quarterOfDay(day, fiscalYearFirstMonth)) !== firstYear) continue;
    due.push({ day, cost: serviceCostInYear(plan, service, firstYear) });
  }
  const [first] = due.map(({ day }) => day).sort();
  if (first === undefined) return [];
  const parameters = {
    count: due.length,
    cost: due.reduce((sum, { cost }) => sum + cost, 0),
    year: firstYear,
    day: first,
  };
  return [{ code: 'ask-contracts', parameters, initiativeIds: [] }];
}
