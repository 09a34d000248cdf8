import { blankInitiative, blankService } from '../../shared/model/blank';
import { apply } from '../../shared/model/patch';
import { emptyPlan, type Plan } from '../../shared/model/plan';
import { quarterIn } from '../../shared/model/quarter';
import { ranksBetween } from '../../shared/model/rank';
import type { BenefitLine } from '../../shared/model/records/benefit-line';
import type { Effort } from '../../shared/model/records/effort';
import { effortId } from '../../shared/model/records/effort';
import type { Initiative } from '../../shared/model/records/initiative';
import type { MoneyLine } from '../../shared/model/records/money-line';
import { type Placement, placementId } from '../../shared/model/records/placement';
import type { Command } from '../../shared/rules/command';
import { decide } from '../../shared/rules/decide';
import { simpleBenefitLine, simpleMoneyLine } from '../../shared/rules/initiatives/simple-lines';
import { newPlan } from '../../shared/rules/plan/new-plan';
import type { Look } from '../helpers/all-figures';
import { bookedAndForecast, factsAt, moreBenefitsAt, planningOf } from './derive-planning';

export const scenarioId = 'base';
const firstYear = 2027;
const teams = 20;
const servicesPer = 10;
const lanes = ['backlog', 'run', 'innovate'] as const;
const outcomes = ['revenue', 'efficiency', 'risk'] as const;
const kinds = ['margin', 'cashable', 'avoided', 'lossAvoided'] as const;
const spreads = ['even', 'front', 'back'] as const;

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;

/** What every edit is looked at: the plan, beside it another scenario and a baseline, over five years. */
export const look: Look = {
  scenarioId,
  others: ['second', 'kept'],
  years: 5,
  today: '2026-11-21',
};

/**
 * A plan of five years with so many initiatives (half of both lanes funded), a service for every ten of them, an effect on
 * a service for every fifth, 20 teams of which each initiative asks two, budgets for every year, and everything that hangs
 * on initiatives; a baseline of it, and a scenario that places every twentieth otherwise.
 */
export function derivePlan(count: number): Plan {
  let plan = firstPlan(count);
  const ask = (command: Command) => {
    const decision = decide(plan, command, stamp);
    if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
    plan = apply(plan, decision.patch);
  };
  ask({ type: 'scenario/add', id: 'second', name: 'Second', sourceId: scenarioId });
  ask({ type: 'scenario/freeze', id: 'kept', name: 'Kept', sourceId: scenarioId });
  const every = Array.from({ length: Math.floor(count / 20) }, (_, index) => index * 20);
  ask({
    type: 'placement/schedule',
    scenarioId: 'second',
    initiativeIds: every.filter((at) => at % 40 === 0).map((at) => `i${at}`),
    changes: { start: quarterIn(firstYear, 3) },
  });
  ask({
    type: 'placement/fund',
    scenarioId: 'second',
    initiativeIds: every.filter((at) => at % 40 > 0).map((at) => `i${at}`),
    funding: 'none',
    amount: null,
  });
  ask({
    type: 'initiative/edit',
    ids: every.map((at) => `i${at + 1}`),
    changes: { cost: 7_000_000 },
  });
  return plan;
}

const stamp = { id: 'made', at: '2026-11-21T09:00:00Z', reason: 'bench' };

function firstPlan(count: number): Plan {
  const at = Array.from({ length: count }, (_, index) => index);
  const services = Array.from({ length: Math.ceil(count / servicesPer) }, (_, index) => index);
  const ranks = ranksBetween(null, null, count);
  const started = apply(emptyPlan(), newPlan({ title: 'Bench', currency: 'EUR', firstYear, scenarioId }));
  const settings = {
    id: 'plan',
    from: { horizonYears: 3 },
    to: { horizonYears: 5, reserveRun: 10, reserveInnovate: 5 },
  };
  const years = Array.from({ length: 5 }, (_, index) => firstYear + index);
  return apply(started, {
    plan: { changed: [settings] },
    team: {
      added: Array.from({ length: teams }, (_, index) => ({
        id: `t${index}`,
        name: `Team ${index}`,
        daysPerQuarter: (count * 6) / teams,
        runDaysPerQuarter: count / teams,
        dayRate: 80_000,
      })),
    },
    initiative: { added: at.map(initiativeAt) },
    placement: { added: at.map((index) => placementAt(index, ranks[index] as string)) },
    service: {
      added: services.map((index) => ({
        ...blankService,
        id: `s${index}`,
        name: `Service ${index}`,
        indexation: (index % 5) * 100,
        sunset: index % 7 === 0 ? '2029-06-30' : null,
        contractEnd: index % 9 === 0 ? '2027-06-30' : null,
      })),
    },
    moneyLine: {
      added: [
        ...services.map((index) =>
          simpleMoneyLine({ serviceId: `s${index}` }, 'run', 4_000_000 + index * 997),
        ),
        ...at.flatMap(moneyAt),
      ],
    },
    benefitLine: { added: at.flatMap(benefitsAt) },
    ...planningOf(count, firstYear),
    effort: { added: at.flatMap(effortsAt) },
    serviceEffect: {
      added: at
        .filter((index) => index % 5 === 0)
        .map((index) => ({
          id: `e${index}`,
          initiativeId: `i${index}`,
          serviceId: `s${pick(services, index / 5)}`,
          kind: 'shrink',
          amount: 400_000,
          from: null,
          parallelQuarters: index % 3,
        })),
    },
    budget: {
      added: years.flatMap((fiscalYear) =>
        (['total', 'run', 'innovate'] as const).map((scope) => ({
          id: `${scenarioId}.${fiscalYear}.${scope}`,
          scenarioId,
          fiscalYear,
          scope,
          amount: count * 10_000_000,
          contingency: 0,
          hard: scope === 'total',
        })),
      ),
    },
  });
}

function initiativeAt(index: number): Initiative {
  return {
    ...blankInitiative,
    id: `i${index}`,
    ...factsAt(index, firstYear),
    title: `Initiative ${index}`,
    outcome: pick(outcomes, index),
    businessOwner: index % 11 === 0 ? '' : 'M. Okafor',
  };
}

function placementAt(index: number, rank: string): Placement {
  const lane = pick(lanes, index);
  return {
    id: placementId(scenarioId, `i${index}`),
    scenarioId,
    initiativeId: `i${index}`,
    lane,
    rank,
    funding: lane !== 'backlog' && index % 2 === 0 ? 'full' : 'none',
    fundingAmount: null,
    fundingUntil: null,
    start: quarterIn(firstYear, 1) + (index % 16),
    lengthQuarters: 1 + (index % 6),
    mark: 'none',
  };
}

function moneyAt(index: number): MoneyLine[] {
  const owner = { initiativeId: `i${index}` };
  return [
    simpleMoneyLine(owner, 'oneOff', 1_000_000 + ((index * 7_919) % 90_000_000)),
    simpleMoneyLine(owner, 'run', ((index * 104_729) % 5_000_000) - 1_000_000),
    ...bookedAndForecast(index, firstYear),
  ];
}

function benefitsAt(index: number): BenefitLine[] {
  const likely = 1_000_000 + 2 * ((index * 6_011) % 10_000_000);
  const range = { low: likely / 2, likely, high: likely * 2 };
  return [
    {
      ...simpleBenefitLine(`i${index}`, { kind: pick(kinds, index), ...range }),
      rampQuarters: index % 5,
      claimant: `Unit ${index % 25}`,
    },
    ...moreBenefitsAt(index),
  ];
}

function effortsAt(index: number): Effort[] {
  return [index, index * 3 + 1].map((team, which) => ({
    id: effortId(`i${index}`, `t${team % teams}`),
    initiativeId: `i${index}`,
    teamId: `t${team % teams}`,
    days: 20 + ((index * 13) % 180),
    // Of every team the same number.
    externalDays: which === 0 && (index + Math.floor(index / teams)) % 4 === 0 ? 15 : 0,
    spread: pick(spreads, index),
  }));
}
