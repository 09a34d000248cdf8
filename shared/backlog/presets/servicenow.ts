import { columnsOf, type Preset } from './preset';

const known = columnsOf(`
  number > sourceKey
  name > title
  short description > title
  description > description
  portfolio
  program > programme
  investment class > lane
  investment type > outcome
  category > kindOfWork
  type
  state > status
  stage
  business unit > businessUnit
  department > businessUnit
  project manager > itOwner
  demand manager > itOwner
  collaborators
  sponsor > sponsor
  requested by > businessOwner
  submitted by > businessOwner
  priority > priority
  risk of not performing > riskOfNotDoing
  risk of performing
  primary goal > goal
  total planned costs > cost
  total planned cost > cost
  total costs > cost
  total cost > cost
  capital outlay
  opex
  strategic priority
  business case
  idea
  capital expense
  operating expense
  financial benefit
  financial return
  demand actual cost > spent
  demand actual effort
  capital budget
  operating budget
  expense type
  impact
  risk
  value
  score
`);

/** Both ends of one pair, so that a start that was approved does not meet an end that was wished for. */
const pairs: readonly (readonly [start: string, end: string])[] = [
  ['approved start date', 'approved end date'],
  ['planned start date', 'planned end date'],
  ['start date', 'due date'],
  ['start date', 'end date'],
  ['start date', 'due'],
];

const totals = ['total planned costs', 'total planned cost', 'total costs', 'total cost'];

/** Where no column has the total, it is what its two kinds make together. */
const halves = (['capital expense', 'operating expense'] as const).map(
  (match) => ({ match, field: 'cost', set: { sum: true } }) as const,
);

/** Demands of ServiceNow, with labels or with the names of the fields. */
export const serviceNow: Preset = {
  id: 'servicenow',
  name: 'ServiceNow',
  marks: [
    ['number'],
    [
      'investment class',
      'investment type',
      'demand manager',
      'risk of performing',
      'assignment group',
      'sys created on',
      'sys id',
    ],
    ['name', 'short description'],
  ],
  columns: (words) => {
    const [start, end] = pairs.find((pair) => pair.every((name) => words.has(name))) ?? ['start date', 'due'];
    return [
      ...(totals.some((name) => words.has(name)) ? [] : halves),
      ...known,
      { match: start, field: 'start' },
      { match: end, field: 'end' },
      { match: /^(?:approved |planned )?(?:start|end|due)(?: date)?$/, field: null },
    ];
  },
  values: {
    lane: { Run: 'run', Change: 'innovate', run: 'run', change: 'innovate' },
    outcome: {
      'Revenue Generating': 'revenue',
      revenue_generating: 'revenue',
      'Revenue Generation': 'revenue',
      'Cost Reduction': 'efficiency',
      cost_reduction: 'efficiency',
      'Legal and Regulatory': 'risk',
      legal_regulatory: 'risk',
      legal_and_regulatory: 'risk',
    },
  },
};
