import type { Patch } from '../../model/patch';

export interface NewPlan {
  readonly title: string;
  readonly currency: string;
  readonly firstYear: number;
  /** 1 to 12; January where it is left out. */
  readonly fiscalYearFirstMonth?: number;
  readonly scenarioId: string;
}

/** The records of a plan that has just been made: its settings and the one scenario that is the plan. */
export function newPlan({
  title,
  currency,
  firstYear,
  fiscalYearFirstMonth = 1,
  scenarioId,
}: NewPlan): Patch {
  return {
    scenario: {
      added: [
        {
          id: scenarioId,
          name: 'Base',
          kind: 'scenario',
          at: null,
          note: '',
          sourceId: null,
          frozenFrom: null,
          frozenRunToday: null,
          frozenServices: null,
        },
      ],
    },
    plan: {
      added: [
        {
          id: 'plan',
          title,
          currency,
          fiscalYearFirstMonth,
          firstYear,
          horizonYears: 3,
          guardrailMin: null,
          guardrailMax: null,
          guardrailHard: false,
          priorityRevenue: 34,
          priorityEfficiency: 33,
          priorityRisk: 33,
          discountRate: 800,
          weightOutcome: 30,
          weightBenefit: 30,
          weightUrgency: 20,
          weightRisk: 10,
          weightEase: 10,
          reserveRun: 0,
          reserveInnovate: 0,
          askedAbove: 0,
          reviewMonths: 6,
          scenarioId,
        },
      ],
    },
  };
}
