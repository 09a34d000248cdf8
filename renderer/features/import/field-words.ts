import { type FieldName, fieldsOf } from '../../../shared/backlog/fields';
import type { ImportTarget } from '../../../shared/backlog/target';

/** What a column can become, in the words of the card, the most wanted first. */
const fieldWords: Readonly<Record<FieldName, string>> = {
  title: 'Title',
  description: 'Description',
  cost: 'Cost, one-off',
  runCost: 'Run cost a year',
  start: 'Start',
  end: 'End',
  length: 'Length',
  businessOwner: 'Business owner',
  itOwner: 'IT owner',
  sponsor: 'Sponsor',
  outcome: 'Outcome',
  lane: 'Lane',
  status: 'Status',
  programme: 'Programme',
  businessUnit: 'Business unit',
  costCentre: 'Cost centre',
  benefitKind: 'Benefit: kind',
  benefitLow: 'Benefit a year: low',
  benefit: 'Benefit a year: likely',
  benefitHigh: 'Benefit a year: high',
  minimumCost: 'Minimum cost',
  funding: 'Funding',
  fundingAmount: 'Funding amount',
  mandatory: 'Mandatory',
  contracted: 'Contracted',
  spent: 'Spent so far',
  committed: 'Committed',
  exitCost: 'Exit cost',
  goal: 'Goal',
  goalContribution: 'Contribution to the goal',
  neededBy: 'Needed by',
  earliestBy: 'Earliest by',
  agreedBy: 'Agreed',
  businessValue: 'Business value, 1 to 20',
  timeCriticality: 'Time criticality, 1 to 20',
  riskReduction: 'Risk reduction, 1 to 20',
  jobSize: 'Job size, 1 to 20',
  deliveryRisk: 'Delivery risk, 1 to 5',
  outsideIt: 'Runs outside IT: adopt, replace, retire',
  emergingTechnology: 'Emerging technology',
  customerFacing: 'Customer-facing',
  riskOfNotDoing: 'Risk of not doing it',
  tags: 'Tags',
  rank: 'Rank',
  sourceKey: 'Key in the other tool',
  secondOutcome: 'Second outcome',
  parent: 'Part of (key or title)',
  outlineLevel: 'Outline level',
  needs: 'Needs first (keys or titles)',
  blocks: 'Is needed by (keys or titles)',
  team: 'Team',
  effortDays: 'Effort, days',
  priority: 'Priority',
  kindOfWork: 'Kind of work',
  serviceName: 'Service it changes',
  serviceCost: 'Cost of that service, a year',
  laneAssumed: 'Lane is assumed',
  outcomeAssumed: 'Outcome is assumed',
  mark: 'Mark: must, never, stop',
  fundingUntil: 'Funded until',
  teamDays: 'Days by team',
  scenario: 'Scenario of lane, dates and funding',
  source: 'List it came from',
  planId: 'Bimodal ID',
  costYear: 'Cost year',
  indexation: 'Indexation, % a year',
  owner: 'Owner',
  sourcing: 'Internal or external',
  contractEnd: 'Contract end',
  noticeDate: 'Notice date',
  sunset: 'Sunset',
  unchangedSince: 'Unchanged since',
  review: 'Landscape review',
  reviewedOn: 'Reviewed on',
  account: 'Account',
  nature: 'Capex or opex',
  amount: 'Amount',
  period: 'Date or quarter',
  year: 'Year',
  month: 'Month or quarter',
  own: 'A field of your own',
};

/** The same field where it means something narrower. */
const otherWords: Readonly<Record<ImportTarget, Partial<Record<FieldName, string>>>> = {
  initiatives: {},
  services: { title: 'Name', runCost: 'Cost a year' },
  actuals: { title: 'Booked on: title', sourceKey: 'Booked on: key' },
};

export function fieldWordsOf(field: FieldName, target: ImportTarget): string {
  return otherWords[target][field] ?? fieldWords[field];
}

const initiativeOrder = Object.keys(fieldWords) as FieldName[];

/** What a column can become, the most wanted first. */
export function fieldOrderOf(target: ImportTarget): readonly FieldName[] {
  const fields = fieldsOf(target);
  return target === 'initiatives' ? initiativeOrder.filter((field) => fields.includes(field)) : fields;
}
