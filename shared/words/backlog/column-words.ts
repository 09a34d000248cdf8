import { adoptionColumnWords } from './adoption-column-words';

/** What stands in a column of this app's own table, what may stand there, and an example that would be taken. */
interface ColumnWords {
  readonly about: string;
  readonly allowed: string;
  /** Empty: the example row of a template leaves it out. */
  readonly example: string;
}

const text = 'text of one line';
const person = 'a name';
const money = 'a number in the plan’s currency, such as 250000 or -1200.50, without thousands separators';
const yesOrNo = 'yes or no; empty is no';
const day = 'a day such as 2027-03-31';
const quarter = 'a fiscal quarter such as 2027 Q1, or a day in it';
const points = 'a whole number from 1 to 20';
const outcome = 'revenue, efficiency or risk';

/** By field; the text of a field that a plan has names for (goals, services, teams) says so, the names stand below. */
export const columnWords = {
  sourceKey: {
    about: 'Key in the tool it comes from. A later import finds the row by it.',
    allowed: 'any text that no other row has, such as PRJ-17',
    example: 'PRJ-17',
  },
  title: {
    about: 'What the initiative is called.',
    allowed: 'text; the only cell that must be filled in',
    example: 'Example: customer portal',
  },
  lane: {
    about: 'Where it stands.',
    allowed: 'run, innovate or backlog; empty is backlog',
    example: 'innovate',
  },
  rank: {
    about: 'Its place within the lane; 1 stands highest.',
    allowed: 'a number; empty keeps the order of the rows',
    example: '1',
  },
  outcome: {
    about: 'What it is for. Without one it is not newly funded.',
    allowed: outcome,
    example: 'revenue',
  },
  status: {
    about: 'Where in its life it is.',
    allowed: 'proposed, approved, delivering, live or stopped; empty is proposed',
    example: 'approved',
  },
  funding: {
    about: 'How much of it is funded.',
    allowed: 'none, minimum, full or amount; empty is none',
    example: 'amount',
  },
  fundingAmount: {
    about: 'The sum it is given, where the funding is an amount.',
    allowed: money,
    example: '100000',
  },
  cost: { about: 'What it costs once, in all years.', allowed: money, example: '250000' },
  minimumCost: { about: 'The least that can be funded.', allowed: money, example: '80000' },
  runCost: {
    about:
      'What its own lines add to the run cost a year; negative where they save. What it saves at services is not in it.',
    allowed: money,
    example: '-12000',
  },
  benefitKind: {
    about: 'What kind of benefit it brings.',
    allowed: 'margin, cashable, avoided or lossAvoided',
    example: 'margin',
  },
  benefitLow: { about: 'Benefit a year: low estimate.', allowed: money, example: '60000' },
  benefit: { about: 'Benefit a year: likely estimate.', allowed: money, example: '90000' },
  benefitHigh: { about: 'Benefit a year: high estimate.', allowed: money, example: '140000' },
  start: { about: 'When the work starts.', allowed: quarter, example: '2027 Q2' },
  length: {
    about: 'How long the work takes, in quarters.',
    allowed: 'a whole number from 1 to 80',
    example: '4',
  },
  programme: { about: 'Programme it is part of.', allowed: text, example: 'Digital sales' },
  businessUnit: { about: 'Business unit it is for.', allowed: text, example: 'Retail' },
  costCentre: { about: 'Cost centre it is booked on.', allowed: text, example: '4711' },
  businessOwner: { about: 'Who answers for it in the business.', allowed: person, example: 'Pat Lee' },
  itOwner: { about: 'Who answers for it in IT.', allowed: person, example: 'Sam Roe' },
  sponsor: { about: 'Who sponsors it.', allowed: person, example: '' },
  mandatory: { about: 'Whether it must be done.', allowed: yesOrNo, example: 'no' },
  contracted: {
    about: 'Whether a contract binds to it; then it may be funded without an outcome.',
    allowed: yesOrNo,
    example: 'no',
  },
  tags: { about: 'Tags.', allowed: 'texts with ; between them', example: 'web;customers' },
  description: {
    about: 'What it is about.',
    allowed: 'text of any number of lines',
    example: 'Customers see orders and invoices.',
  },
  riskOfNotDoing: {
    about: 'What happens if it is not done.',
    allowed: 'text of any number of lines',
    example: '',
  },
  capability: {
    about: 'The capability it changes, where that is not what its goal says.',
    allowed: text,
    example: 'Closing the books within a day',
  },
  spent: { about: 'What has been spent so far.', allowed: money, example: '' },
  committed: {
    about: 'What is signed for and not spent yet.',
    allowed: `${money}; not negative`,
    example: '',
  },
  exitCost: { about: 'What stopping it costs.', allowed: `${money}; not negative`, example: '' },
  goal: { about: 'The goal it works for.', allowed: 'the name of a goal of the plan', example: '' },
  goalContribution: {
    about: 'What it adds to the goal’s metric, in the metric’s unit.',
    allowed: 'a number such as 12 or 1.5',
    example: '',
  },
  deliveryMode: {
    about: 'How it is delivered.',
    allowed: 'standard, clean slate or firewall; empty is standard',
    example: '',
  },
  timeBoxEnd: { about: 'The last day of its time-box.', allowed: day, example: '' },
  agreedRules: {
    about: 'The rules its team has given itself.',
    allowed: 'text of any number of lines',
    example: '',
  },
  learned: { about: 'What was learned.', allowed: 'text of any number of lines', example: '' },
  ...adoptionColumnWords,
  neededBy: { about: 'When the business needs it.', allowed: day, example: '2027-12-31' },
  earliestBy: { about: 'When IT can have it at the earliest.', allowed: day, example: '' },
  agreedBy: { about: 'What was agreed.', allowed: day, example: '' },
  businessValue: { about: 'Points for its value to the business.', allowed: points, example: '8' },
  timeCriticality: { about: 'Points for how much waiting costs.', allowed: points, example: '5' },
  riskReduction: { about: 'Points for the risk it takes away.', allowed: points, example: '3' },
  jobSize: { about: 'Points for how large the work is.', allowed: points, example: '5' },
  deliveryRisk: {
    about: 'How likely it is to go wrong.',
    allowed: 'a whole number from 1 (hardly) to 5 (very)',
    example: '2',
  },
  outsideIt: {
    about: 'What becomes of what already runs outside IT; empty where nothing does.',
    allowed: 'adopt, replace or retire',
    example: '',
  },
  emergingTechnology: {
    about: 'Whether it brings in a technology that is still coming up.',
    allowed: yesOrNo,
    example: 'no',
  },
  customerFacing: { about: 'Whether customers see it.', allowed: yesOrNo, example: 'yes' },
  secondOutcome: {
    about: 'What else it is for.',
    allowed: `${outcome}; another one than the outcome`,
    example: '',
  },
  laneAssumed: {
    about: 'Whether the lane was inferred and nobody has confirmed it.',
    allowed: yesOrNo,
    example: '',
  },
  outcomeAssumed: {
    about: 'Whether the outcome was inferred and nobody has confirmed it.',
    allowed: yesOrNo,
    example: '',
  },
  mark: {
    about: 'What was decided about it by hand.',
    allowed: 'none, must, never or stop; empty is none',
    example: '',
  },
  fundingUntil: {
    about: 'The last quarter that a funded amount is for; empty: for all of the work.',
    allowed: quarter,
    example: '',
  },
  needs: {
    about: 'What has to be finished first.',
    allowed: 'keys or titles with ; between them',
    example: '',
  },
  serviceName: {
    about: 'The service it is work on.',
    allowed: 'the name of a service; a new name makes a new service',
    example: '',
  },
  teamDays: {
    about: 'Own person-days by team.',
    allowed: 'team: days, with ; between teams, such as Payments: 40;Data: 20; a new name makes a new team',
    example: '',
  },
  scenario: {
    about: 'The scenario that lane, dates and funding are of.',
    allowed: 'filled in by the app',
    example: '',
  },
  source: { about: 'The list it came from.', allowed: 'filled in by the app', example: '' },
  planId: {
    about: 'Which initiative of the plan the row is.',
    allowed:
      'filled in by the app; leave it empty for a new initiative; “example” marks a row that is not imported',
    example: 'example',
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;

/** The same of the columns of services. */
export const serviceColumnWords = {
  title: { about: 'What the service is called.', allowed: 'text; the only cell that must be filled in' },
  runCost: { about: 'What it costs a year, as of the cost year.', allowed: money },
  costYear: { about: 'The fiscal year that its cost is of.', allowed: 'a year such as 2027' },
  indexation: { about: 'By how much its cost rises a year, in percent.', allowed: 'a number such as 2.5' },
  businessUnit: { about: 'Business unit that uses it.', allowed: text },
  costCentre: { about: 'Cost centre it is booked on.', allowed: text },
  owner: { about: 'Who answers for it.', allowed: person },
  sourcing: { about: 'Who runs it.', allowed: 'internal or external' },
  contractEnd: { about: 'When its contract ends.', allowed: day },
  noticeDate: { about: 'The last day to give notice.', allowed: `${day}; not after the end of the contract` },
  sunset: { about: 'When it ends for good.', allowed: day },
  unchangedSince: { about: 'The fiscal year of its last real change.', allowed: 'a year such as 2016' },
  review: {
    about: 'What the landscape review said of it.',
    allowed: 'works (works well), worries (keeps me up at night) or unknown (nobody knows)',
  },
  reviewedOn: { about: 'When that was said.', allowed: day },
  description: { about: 'What it is about.', allowed: 'text of any number of lines' },
  planId: {
    about: 'Which service of the plan the row is.',
    allowed: 'filled in by the app; leave it empty for a new service',
  },
} as const;

const workingTime = 'hours or days of eight hours, such as 4 hours or 3 days';

/** The same of the columns of agreements. */
export const agreementColumnWords = {
  title: { about: 'What is asked for.', allowed: 'text; the only cell that must be filled in' },
  businessUnit: { about: 'Whom it is for; empty: every business unit.', allowed: text },
  serviceName: { about: 'The service asked for; empty: any.', allowed: 'the name of a service of the plan' },
  responseTime: { about: 'How soon IT answers.', allowed: workingTime },
  deliveryTime: { about: 'How soon it is there, hidden work in it.', allowed: workingTime },
  hiddenTime: { about: 'How much of it is work that is not seen.', allowed: workingTime },
  sponsor: { about: 'The executive who agreed to it.', allowed: person },
  planId: {
    about: 'Which agreement of the plan the row is.',
    allowed: 'filled in by the app; leave it empty for a new agreement',
  },
} as const;
