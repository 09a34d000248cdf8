import { type Outcome, outcomes } from '../../model/codes';
import { type Plan, settingsOf } from '../../model/plan';
import type { PlanSettings } from '../../model/records/plan-settings';
import { enteredChange, withoutCost, withoutRun } from '../cards/entered';
import { type Figures, figuresOf, outcomeKeys } from '../cards/figures';
import { notEnteredOf } from '../cards/not-entered';
import type { Coded } from '../decision';
import { outsideGuardrail } from '../money/guardrail';

/**
 * The sentences that open the report, as codes with the figures they state (money in minor units, shares from 0 to 1).
 * Each says only what the plan holds: without a budget, a guardrail or funded work its sentence is another or left out.
 */
export function storyOf(plan: Plan, scenarioId: string): Coded[] {
  const figures = figuresOf(plan, scenarioId);
  const settings = settingsOf(plan);
  if (figures.initiatives === 0 && figures.services.count === 0) {
    return [{ code: 'nothing-planned', parameters: { year: figures.year, budget: figures.budget } }];
  }
  return [
    enteredChange(figures) === null ? moneyNotEntered(figures) : moneySentence(figures),
    ...withoutCostSentence(figures),
    ...guardrailSentence(figures, settings),
    ...prioritySentence(figures, settings),
    ...driftSentence(figures),
    ...notEnteredSentence(plan, scenarioId),
  ];
}

/** Where work is funded and nobody has said what any of it costs: its sum is not known, nor is what the budget leaves. */
function moneyNotEntered(figures: Figures): Coded {
  const { year, budget, spend, runToday, services, lanes } = figures;
  const funded = lanes.run.funded + lanes.innovate.funded;
  const parameters = { year, budget, spend, services: services.count, runToday, funded };
  return { code: 'money-not-entered', parameters };
}

/** How many that are funded are in no sum, where some are. */
function withoutCostSentence(figures: Figures): Coded[] {
  const count = withoutCost(figures.lanes);
  if (count === 0 || enteredChange(figures) === null) return [];
  const funded = figures.lanes.run.funded + figures.lanes.innovate.funded;
  return [{ code: 'without-cost', parameters: { count, funded } }];
}

/** What a plan that funds something holds nothing of, joined by commas. */
function notEnteredSentence(plan: Plan, scenarioId: string): Coded[] {
  const things = notEnteredOf(plan, scenarioId);
  return things.length > 0 ? [{ code: 'not-entered', parameters: { things: things.join(',') } }] : [];
}

function moneySentence(figures: Figures): Coded {
  return {
    code: 'money',
    parameters: {
      year: figures.year,
      budget: figures.budget,
      spend: figures.spend,
      contingency: figures.contingency,
      services: figures.services.count,
      runToday: figures.runToday,
      initiatives: figures.initiatives,
      funded: figures.lanes.run.funded + figures.lanes.innovate.funded,
      change: figures.change,
      changeGone: figures.changeGone,
      run: figures.lanes.run.fundedCost,
      innovate: figures.lanes.innovate.fundedCost,
    },
  };
}

type GuardrailPosition = 'below' | 'inside' | 'above';

/** Where run's share of the funded change money stands to the range the CIO set. */
function guardrailPosition(figures: Figures, settings: PlanSettings): GuardrailPosition | null {
  const outside = outsideGuardrail(figures, settings);
  if (outside === null) return null;
  return outside < 0 ? 'below' : outside > 0 ? 'above' : 'inside';
}

function guardrailSentence(figures: Figures, settings: PlanSettings): Coded[] {
  const position = guardrailPosition(figures, settings);
  if (!position || !figures.balance) return [];
  const { guardrailMin: min, guardrailMax: max } = settings;
  return [{ code: 'guardrail', parameters: { position, share: figures.balance.run, min, max } }];
}

const points: Readonly<Record<Outcome, 'priorityRevenue' | 'priorityEfficiency' | 'priorityRisk'>> = {
  revenue: 'priorityRevenue',
  efficiency: 'priorityEfficiency',
  risk: 'priorityRisk',
};

/** The declared weight of an outcome, 0 to 100 points. */
export function weightOf(settings: PlanSettings, outcome: Outcome): number {
  return settings[points[outcome]];
}

/** What is declared first against what takes the most change money; lists of outcomes are joined by commas. */
function prioritySentence(figures: Figures, settings: PlanSettings): Coded[] {
  const highest = Math.max(...outcomes.map((outcome) => weightOf(settings, outcome)));
  // A new plan spreads the points evenly: that declares nothing.
  if (highest < 35 || figures.change <= 0) return [];
  const first = outcomes.filter((outcome) => weightOf(settings, outcome) === highest);
  const most = Math.max(...outcomeKeys.map((key) => figures.outcomes[key].fundedCost));
  const largest = outcomeKeys.filter((key) => figures.outcomes[key].fundedCost === most);
  const [only] = first;
  return [
    {
      code: 'priority',
      parameters: {
        first: first.join(','),
        largest: largest.join(','),
        largestShare: most / figures.change,
        firstShare: first.length === 1 && only ? figures.outcomes[only].fundedCost / figures.change : null,
      },
    },
  ];
}

/** What the funded work adds to the run cost, within the year and once all is live; left out where none is known. */
function driftSentence(figures: Figures): Coded[] {
  const { lanes } = figures;
  const funded = lanes.run.funded + lanes.innovate.funded;
  if (withoutRun(lanes) === funded) return [];
  const yearly = figures.lanes.run.runCost + figures.lanes.innovate.runCost;
  return [{ code: 'drift', parameters: { year: figures.year, inYear: figures.runAdded, yearly } }];
}
