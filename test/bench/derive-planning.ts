import { blankGoal } from '../../shared/model/blank';
import type { Patch } from '../../shared/model/patch';
import { quarterIn } from '../../shared/model/quarter';
import type { BenefitLine } from '../../shared/model/records/benefit-line';
import type { DecisionEntry } from '../../shared/model/records/decision-entry';
import { type Dependency, dependencyId } from '../../shared/model/records/dependency';
import type { Initiative } from '../../shared/model/records/initiative';
import type { Milestone } from '../../shared/model/records/milestone';
import type { MoneyLine } from '../../shared/model/records/money-line';
import { simpleBenefitLine, simpleMoneyLine } from '../../shared/rules/initiatives/simple-lines';

const goalCount = 30;
const programmes = 40;
const units = 25;
const outcomes = ['revenue', 'efficiency', 'risk'] as const;
const verdicts = ['yes', 'no', 'later', 'stop'] as const;

const pick = <T>(from: readonly T[], index: number): T => from[index % from.length] as T;
const everySo = <T>(index: number, many: number, made: () => T): T[] => (index % many === 0 ? [made()] : []);

/** What is known of an initiative beside its money: where it belongs, its goal, its points, its dates. */
export function factsAt(index: number, firstYear: number): Partial<Initiative> {
  return {
    programme: index % 7 === 0 ? '' : `Programme ${index % programmes}`,
    businessUnit: `Unit ${index % units}`,
    goalId: index % 3 === 0 ? `g${index % goalCount}` : null,
    goalContribution: index % 6 === 0 ? (index % 40) / 10 : null,
    committed: index % 8 === 0 ? 200_000 : null,
    exitCost: index % 8 === 0 ? 90_000 : null,
    neededBy: index % 4 === 0 ? `${firstYear + (index % 5)}-06-30` : null,
    ...(index % 3 > 0 && {
      businessValue: 1 + (index % 20),
      timeCriticality: 1 + ((index * 3) % 20),
      riskReduction: 1 + ((index * 7) % 20),
      jobSize: 1 + ((index * 11) % 20),
      deliveryRisk: 1 + (index % 5),
    }),
  };
}

/** Every fifth initiative has a sum booked in the plan's first quarters, every eleventh a forecast of what is to come. */
export function bookedAndForecast(index: number, firstYear: number): MoneyLine[] {
  const line = (stage: 'actual' | 'forecast', at: number, amount: number): MoneyLine => ({
    ...simpleMoneyLine({ initiativeId: `i${index}` }, 'oneOff', amount),
    id: `i${index}.${stage}`,
    stage,
    anchor: quarterIn(firstYear, 1) + at,
  });
  return [
    ...everySo(index, 5, () => line('actual', 0, 400_000 + index)),
    ...everySo(index, 11, () => line('forecast', 3, 900_000 + index)),
  ];
}

/** Every fourth initiative brings something of a second kind. */
export function moreBenefitsAt(index: number): BenefitLine[] {
  return everySo(index, 4, () => ({
    ...simpleBenefitLine(`i${index}`, {
      kind: index % 8 ? 'cashable' : 'avoided',
      low: 0,
      likely: 300_000,
      high: 600_000,
    }),
    id: `i${index}.more`,
    offsetQuarters: index % 3,
  }));
}

/** Goals, dependencies, milestones and the decision log of so many initiatives, and some teams' own days. */
export function planningOf(count: number, firstYear: number): Patch {
  const at = Array.from({ length: count }, (_, index) => index);
  return {
    goal: {
      added: Array.from({ length: goalCount }, (_, index) => ({
        ...blankGoal,
        id: `g${index}`,
        name: `Goal ${index}`,
        outcome: pick(outcomes, index),
        unit: 'points',
        baseline: index,
        target: index + 60,
        targetDate: `${firstYear + 1 + (index % 4)}-12-31`,
      })),
    },
    dependency: { added: at.flatMap((index) => dependenciesAt(index, count)) },
    milestone: { added: at.flatMap(milestonesAt) },
    decisionEntry: { added: at.flatMap((index) => decisionsAt(index, firstYear)) },
    capacity: {
      added: Array.from({ length: 20 }, (_, index) => {
        const quarter = quarterIn(firstYear, 1) + (index % 8);
        return {
          id: `t${index}.${quarter}`,
          teamId: `t${index}`,
          quarter,
          days: count,
          runDays: count / 20,
        };
      }),
    },
  };
}

function dependenciesAt(index: number, count: number): Dependency[] {
  const to = (index * 17 + 5) % count;
  if (to === index) return [];
  const row = (kind: Dependency['kind'], share = 0): Dependency => {
    const [fromId, toId] = [`i${index}`, `i${to}`];
    return { id: dependencyId(fromId, kind, toId), fromId, toId, kind, share };
  };
  return [
    // One way only, so that needs never make a cycle.
    ...(to < index ? everySo(index, 4, () => row('needs')) : []),
    ...everySo(index, 10, () => row('enables', 1_000)),
    ...everySo(index, 50, () => row('excludes')),
  ];
}

function milestonesAt(index: number): Milestone[] {
  return everySo(index, 6, () => ({
    id: `i${index}.gate`,
    initiativeId: `i${index}`,
    name: 'Gate',
    kind: 'gate',
    offsetQuarters: index % 4,
  }));
}

function decisionsAt(index: number, firstYear: number): DecisionEntry[] {
  return everySo(index, 4, () => ({
    id: `d${index}`,
    initiativeId: `i${index}`,
    at: `${firstYear - 1}-11-${String(1 + (index % 28)).padStart(2, '0')}T09:00:00.000Z`,
    verdict: pick(verdicts, index / 4),
    reason: 'As the board decided.',
    wouldChange: '',
    reviewBy: index % 8 === 0 ? `${firstYear - 1}-11-20` : null,
  }));
}
