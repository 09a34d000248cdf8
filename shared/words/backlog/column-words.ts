import { say } from '../say';
import { adoptionColumnWords } from './adoption-column-words';

/** What stands in a column of this app's own table, what may stand there, and an example that would be taken. */
interface ColumnWords {
  readonly about: string;
  readonly allowed: string;
  /** Empty: the example row of a template leaves it out. */
  readonly example: string;
}

const text = say`text of one line`;
const person = say`a name`;
const money = say`a number in the plan’s currency, such as 250000 or -1200.50, without thousands separators`;
const yesOrNo = say`yes or no; empty is no`;
const day = say`a day such as 2027-03-31`;
const quarter = say`a fiscal quarter such as 2027 Q1, or a day in it`;
const points = say`a whole number from 1 to 20`;
const outcome = say`revenue, efficiency or risk`;

/** By field; the text of a field that a plan has names for (goals, services, teams) says so, the names stand below. */
export const columnWords = {
  sourceKey: {
    about: say`Key in the tool it comes from. A later import finds the row by it.`,
    allowed: say`any text that no other row has, such as PRJ-17`,
    example: 'PRJ-17',
  },
  title: {
    about: say`What the initiative is called.`,
    allowed: say`text; the only cell that must be filled in`,
    example: 'Example: customer portal',
  },
  lane: {
    about: say`Where it stands.`,
    allowed: say`run, innovate or backlog; empty is backlog`,
    example: 'innovate',
  },
  rank: {
    about: say`Its place within the lane; 1 stands highest.`,
    allowed: say`a number; empty keeps the order of the rows`,
    example: '1',
  },
  outcome: {
    about: say`What it is for. Without one it is not newly funded.`,
    allowed: outcome,
    example: 'revenue',
  },
  status: {
    about: say`Where in its life it is.`,
    allowed: say`proposed, approved, delivering, live or stopped; empty is proposed`,
    example: 'approved',
  },
  funding: {
    about: say`How much of it is funded.`,
    allowed: say`none, minimum, full or amount; empty is none`,
    example: 'amount',
  },
  fundingAmount: {
    about: say`The sum it is given, where the funding is an amount.`,
    allowed: money,
    example: '100000',
  },
  cost: { about: say`What it costs once, in all years.`, allowed: money, example: '250000' },
  minimumCost: { about: say`The least that can be funded.`, allowed: money, example: '80000' },
  runCost: {
    about: say`What its own lines add to the run cost a year; negative where they save. What it saves at services is not in it.`,
    allowed: money,
    example: '-12000',
  },
  benefitKind: {
    about: say`What kind of benefit it brings.`,
    allowed: say`margin, cashable, avoided or lossAvoided`,
    example: 'margin',
  },
  benefitLow: { about: say`Benefit a year: low estimate.`, allowed: money, example: '60000' },
  benefit: { about: say`Benefit a year: likely estimate.`, allowed: money, example: '90000' },
  benefitHigh: { about: say`Benefit a year: high estimate.`, allowed: money, example: '140000' },
  start: { about: say`When the work starts.`, allowed: quarter, example: '2027 Q2' },
  length: {
    about: say`How long the work takes, in quarters.`,
    allowed: say`a whole number from 1 to 80`,
    example: '4',
  },
  programme: { about: say`Programme it is part of.`, allowed: text, example: 'Digital sales' },
  businessUnit: { about: say`Business unit it is for.`, allowed: text, example: 'Retail' },
  costCentre: { about: say`Cost centre it is booked on.`, allowed: text, example: '4711' },
  businessOwner: { about: say`Who answers for it in the business.`, allowed: person, example: 'Pat Lee' },
  itOwner: { about: say`Who answers for it in IT.`, allowed: person, example: 'Sam Roe' },
  sponsor: { about: say`Who sponsors it.`, allowed: person, example: '' },
  mandatory: { about: say`Whether it must be done.`, allowed: yesOrNo, example: 'no' },
  contracted: {
    about: say`Whether a contract binds to it; then it may be funded without an outcome.`,
    allowed: yesOrNo,
    example: 'no',
  },
  tags: { about: say`Tags.`, allowed: say`texts with ; between them`, example: 'web;customers' },
  description: {
    about: say`What it is about.`,
    allowed: say`text of any number of lines`,
    example: 'Customers see orders and invoices.',
  },
  riskOfNotDoing: {
    about: say`What happens if it is not done.`,
    allowed: say`text of any number of lines`,
    example: '',
  },
  capability: {
    about: say`The capability it changes, where that is not what its goal says.`,
    allowed: text,
    example: 'Closing the books within a day',
  },
  spent: { about: say`What has been spent so far.`, allowed: money, example: '' },
  committed: {
    about: say`What is signed for and not spent yet.`,
    allowed: say`${money}; not negative`,
    example: '',
  },
  exitCost: { about: say`What stopping it costs.`, allowed: say`${money}; not negative`, example: '' },
  goal: { about: say`The goal it works for.`, allowed: say`the name of a goal of the plan`, example: '' },
  goalContribution: {
    about: say`What it adds to the goal’s metric, in the metric’s unit.`,
    allowed: say`a number such as 12 or 1.5`,
    example: '',
  },
  deliveryMode: {
    about: say`How it is delivered.`,
    allowed: say`standard, clean slate or firewall; empty is standard`,
    example: '',
  },
  timeBoxEnd: { about: say`The last day of its time-box.`, allowed: day, example: '' },
  agreedRules: {
    about: say`The rules its team has given itself.`,
    allowed: say`text of any number of lines`,
    example: '',
  },
  learned: { about: say`What was learned.`, allowed: say`text of any number of lines`, example: '' },
  ...adoptionColumnWords,
  neededBy: { about: say`When the business needs it.`, allowed: day, example: '2027-12-31' },
  earliestBy: { about: say`When IT can have it at the earliest.`, allowed: day, example: '' },
  agreedBy: { about: say`What was agreed.`, allowed: day, example: '' },
  businessValue: { about: say`Points for its value to the business.`, allowed: points, example: '8' },
  timeCriticality: { about: say`Points for how much waiting costs.`, allowed: points, example: '5' },
  riskReduction: { about: say`Points for the risk it takes away.`, allowed: points, example: '3' },
  jobSize: { about: say`Points for how large the work is.`, allowed: points, example: '5' },
  deliveryRisk: {
    about: say`How likely it is to go wrong.`,
    allowed: say`a whole number from 1 (hardly) to 5 (very)`,
    example: '2',
  },
  outsideIt: {
    about: say`What becomes of what already runs outside IT; empty where nothing does.`,
    allowed: say`adopt, replace or retire`,
    example: '',
  },
  emergingTechnology: {
    about: say`Whether it brings in a technology that is still coming up.`,
    allowed: yesOrNo,
    example: 'no',
  },
  customerFacing: { about: say`Whether customers see it.`, allowed: yesOrNo, example: 'yes' },
  secondOutcome: {
    about: say`What else it is for.`,
    allowed: say`${outcome}; another one than the outcome`,
    example: '',
  },
  laneAssumed: {
    about: say`Whether the lane was inferred and nobody has confirmed it.`,
    allowed: yesOrNo,
    example: '',
  },
  outcomeAssumed: {
    about: say`Whether the outcome was inferred and nobody has confirmed it.`,
    allowed: yesOrNo,
    example: '',
  },
  mark: {
    about: say`What was decided about it by hand.`,
    allowed: say`none, must, never or stop; empty is none`,
    example: '',
  },
  fundingUntil: {
    about: say`The last quarter that a funded amount is for; empty: for all of the work.`,
    allowed: quarter,
    example: '',
  },
  needs: {
    about: say`What has to be finished first.`,
    allowed: say`keys or titles with ; between them`,
    example: '',
  },
  serviceName: {
    about: say`The service it is work on.`,
    allowed: say`the name of a service; a new name makes a new service`,
    example: '',
  },
  teamDays: {
    about: say`Own person-days by team.`,
    allowed: say`team: days, with ; between teams, such as Payments: 40;Data: 20; a new name makes a new team`,
    example: '',
  },
  scenario: {
    about: say`The scenario that lane, dates and funding are of.`,
    allowed: say`filled in by the app`,
    example: '',
  },
  source: { about: say`The list it came from.`, allowed: say`filled in by the app`, example: '' },
  planId: {
    about: say`Which initiative of the plan the row is.`,
    allowed: say`filled in by the app; leave it empty for a new initiative; “example” marks a row that is not imported`,
    example: 'example',
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;

/** The same of the columns of services. */
export const serviceColumnWords = {
  title: {
    about: say`What the service is called.`,
    allowed: say`text; the only cell that must be filled in`,
  },
  runCost: { about: say`What it costs a year, as of the cost year.`, allowed: money },
  costYear: { about: say`The fiscal year that its cost is of.`, allowed: say`a year such as 2027` },
  indexation: {
    about: say`By how much its cost rises a year, in percent.`,
    allowed: say`a number such as 2.5`,
  },
  businessUnit: { about: say`Business unit that uses it.`, allowed: text },
  costCentre: { about: say`Cost centre it is booked on.`, allowed: text },
  owner: { about: say`Who answers for it.`, allowed: person },
  sourcing: { about: say`Who runs it.`, allowed: say`internal or external` },
  contractEnd: { about: say`When its contract ends.`, allowed: day },
  noticeDate: {
    about: say`The last day to give notice.`,
    allowed: say`${day}; not after the end of the contract`,
  },
  sunset: { about: say`When it ends for good.`, allowed: day },
  unchangedSince: { about: say`The fiscal year of its last real change.`, allowed: say`a year such as 2016` },
  review: {
    about: say`What the landscape review said of it.`,
    allowed: say`works (works well), worries (keeps me up at night) or unknown (nobody knows)`,
  },
  reviewedOn: { about: say`When that was said.`, allowed: day },
  description: { about: say`What it is about.`, allowed: say`text of any number of lines` },
  planId: {
    about: say`Which service of the plan the row is.`,
    allowed: say`filled in by the app; leave it empty for a new service`,
  },
} as const;

const workingTime = say`hours or days of eight hours, such as 4 hours or 3 days`;

/** The same of the columns of agreements. */
export const agreementColumnWords = {
  title: { about: say`What is asked for.`, allowed: say`text; the only cell that must be filled in` },
  businessUnit: { about: say`Whom it is for; empty: every business unit.`, allowed: text },
  serviceName: {
    about: say`The service asked for; empty: any.`,
    allowed: say`the name of a service of the plan`,
  },
  responseTime: { about: say`How soon IT answers.`, allowed: workingTime },
  deliveryTime: { about: say`How soon it is there, hidden work in it.`, allowed: workingTime },
  hiddenTime: { about: say`How much of it is work that is not seen.`, allowed: workingTime },
  sponsor: { about: say`The executive who agreed to it.`, allowed: person },
  planId: {
    about: say`Which agreement of the plan the row is.`,
    allowed: say`filled in by the app; leave it empty for a new agreement`,
  },
} as const;
