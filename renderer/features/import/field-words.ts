import type { FieldName } from '../../../shared/backlog/fields';

/** What a column can become, in the words of the card, the most wanted first. */
export const fieldWords: Readonly<Record<FieldName, string>> = {
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
  riskOfNotDoing: 'Risk of not doing it',
  tags: 'Tags',
  rank: 'Rank',
  sourceKey: 'Key in the other tool',
};

export const fieldOrder = Object.keys(fieldWords) as FieldName[];
