import type { Plan } from '../model/plan';
import type { ColumnGroup } from '../rules/columns/column';
import { ownFieldOf } from '../rules/columns/own';
import { benefitKindWords } from './codes';
import { scoreNames } from './score-words';

export const columnGroupWords: Readonly<Record<ColumnGroup, string>> = {
  work: 'The work',
  place: 'Its place',
  money: 'Money',
  benefit: 'Benefits a year',
  time: 'Time',
  people: 'People',
  score: 'Scores',
  own: 'Fields of your own',
  source: 'Where it came from',
};

const names: Readonly<Record<string, string>> = {
  title: 'Title',
  description: 'Description',
  status: 'Status',
  outcome: 'Outcome',
  secondOutcome: 'Second outcome',
  goalId: 'Goal',
  goalContribution: 'Contribution to the goal',
  programme: 'Programme',
  businessUnit: 'Business unit',
  mandatory: 'Mandatory',
  contracted: 'Contracted',
  riskOfNotDoing: 'Risk of not doing it',
  tags: 'Tags',
  lane: 'Lane',
  rank: 'Rank',
  funding: 'Funding',
  mark: 'Mark',
  cost: 'Cost',
  minimumCost: 'Minimum cost',
  fundingAmount: 'Funded',
  runCost: 'Run cost a year before savings',
  yearlyRun: 'Run cost a year',
  spent: 'Spent so far',
  left: 'Left to spend',
  committed: 'Committed',
  exitCost: 'Exit cost',
  costCentre: 'Cost centre',
  start: 'Start',
  length: 'Length in quarters',
  last: 'Last quarter',
  neededBy: 'Needed by',
  earliestBy: 'Earliest by',
  agreedBy: 'Agreed',
  businessOwner: 'Business owner',
  itOwner: 'IT owner',
  sponsor: 'Sponsor',
  teams: 'Teams',
  teamDays: 'Team days',
  businessValue: 'Business value',
  timeCriticality: 'Time criticality',
  riskReduction: 'Risk reduction',
  jobSize: 'Job size',
  deliveryRisk: 'Delivery risk',
  outsideIt: 'Runs outside IT',
  emergingTechnology: 'Emerging technology',
  customerFacing: 'Customer-facing',
  sourceKey: 'Key',
  source: 'Source',
  assumed: 'Assumed',
  gone: 'Gone from its source',
  serviceId: 'Service',
  needs: 'Needs',
  ...benefitKindWords,
  ...scoreNames,
};

/** The name of a column, as it heads the grid and stands in a filter; a field of one's own by the name it has in the plan. */
export function columnName(id: string, plan?: Plan): string {
  return names[id] ?? (plan && ownFieldOf(plan, id)?.name) ?? id;
}
