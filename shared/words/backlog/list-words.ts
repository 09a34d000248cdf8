import { say } from '../say';

const text = say`text of one line`;
const person = say`a name`;
const day = say`a day such as 2027-03-31`;
const number = say`a number, without thousands separators`;
const outcome = say`revenue, efficiency or risk`;
const peer = say`the name of a peer of the plan`;
const initiative = say`the key, the title or the Bimodal ID of an initiative`;
const filledIn = say`filled in by the app; leave it empty for a new row`;

/** What stands in each column of the plan's other lists, and what may. Of a column with two meanings both are told. */
export const listColumnWords = {
  title: { about: say`What it is called.`, allowed: say`text; must be filled in` },
  description: { about: say`What it is about.`, allowed: say`text of any number of lines` },
  outcome: { about: say`The outcome that it serves.`, allowed: outcome },
  metric: {
    about: say`The business metric; in a list of readings whose reading it is.`,
    allowed: say`a name; of readings also business or IT`,
  },
  unit: { about: say`What the metric is counted in.`, allowed: text },
  baseline: { about: say`What the metric was when it began.`, allowed: number },
  target: { about: say`Where the metric is to get.`, allowed: number },
  targetDate: { about: say`When it is to be there.`, allowed: day },
  itMetric: {
    about: say`The metric that IT watches beside it.`,
    allowed: say`a name; empty: the one there is stays`,
  },
  itUnit: { about: say`What IT’s metric is counted in.`, allowed: text },
  itBaseline: { about: say`What IT’s metric was when it began.`, allowed: number },
  itTarget: { about: say`Where IT’s metric is to get.`, allowed: number },
  itSince: { about: say`When both baselines were read.`, allowed: day },
  sponsor: { about: say`Who sponsors it.`, allowed: person },
  capability: { about: say`What becomes possible, or other than it is.`, allowed: text },
  peer: { about: say`The peer.`, allowed: say`${peer}; in a list of peers also a new one` },
  pressure: { about: say`What the peer is under pressure for.`, allowed: text },
  goal: { about: say`The goal whose metric it is.`, allowed: say`the name of a goal of the plan` },
  day: { about: say`The day on which it was so.`, allowed: day },
  value: { about: say`What the metric was.`, allowed: number },
  initiative: { about: say`The initiative.`, allowed: initiative },
  initiativeId: { about: say`Which initiative of the plan it is.`, allowed: filledIn },
  benefitName: {
    about: say`The benefit, where the initiative has several.`,
    allowed: say`margin, cashable, avoided or lossAvoided, or who claims it`,
  },
  benefitId: { about: say`Which benefit of the plan it is.`, allowed: filledIn },
  realised: {
    about: say`What it was found to bring a year.`,
    allowed: say`a number in the plan’s currency, without thousands separators`,
  },
  foundBy: { about: say`Who found it.`, allowed: say`a name; empty: who claims it` },
  answeredBy: {
    about: say`The outcomes that answer it.`,
    allowed: say`${outcome}, with commas between them`,
  },
  businessUnit: { about: say`The business unit.`, allowed: text },
  person: { about: say`Who speaks with it for IT.`, allowed: person },
  strength: { about: say`The strength.`, allowed: say`one of the five, or a name of your own` },
  programme: { about: say`The programme that needs it; empty: what IT has of it.`, allowed: text },
  level: { about: say`How much of it.`, allowed: say`a whole number from 1 to 5` },
  partner: { about: say`Who to partner with for it.`, allowed: person },
  role: { about: say`What the work requires, such as an integration expert.`, allowed: text },
  filledBy: { about: say`Who fills it.`, allowed: say`a person, a team or a partner; empty: nobody yet` },
  teamName: { about: say`What the team is called.`, allowed: say`text; must be filled in` },
  inQuarter: {
    about: say`The quarter in which it has other days than usual; empty: its usual days.`,
    allowed: say`a fiscal quarter such as 2027 Q3`,
  },
  quarterDays: {
    about: say`Person-days a quarter in all.`,
    allowed: say`a whole number; neither days nor run work: as usual again`,
  },
  runDays: { about: say`How many of them run work takes.`, allowed: say`a whole number` },
  dayRate: {
    about: say`What one external day costs.`,
    allowed: say`a number in the plan’s currency, without thousands separators`,
  },
  milestone: { about: say`What the milestone is called.`, allowed: text },
  milestoneKind: {
    about: say`What it is: a milestone, a gate, or when people can use a first slice.`,
    allowed: say`milestone, gate or usable`,
  },
  workQuarters: {
    about: say`After how many quarters of the work, counted from its start.`,
    allowed: say`a whole number from 1 to 80; empty: the date says it`,
  },
  lane: { about: say`Whose reserve it uses.`, allowed: say`run or innovate` },
  agreedAs: {
    about: say`What was agreed for such a request.`,
    allowed: say`the request of an agreement of the plan`,
  },
  spentDays: { about: say`Person-days that it took.`, allowed: say`a whole number` },
  requestedOn: { about: say`When it was asked for.`, allowed: day },
  deliveredOn: { about: say`When it was done; empty: it is open.`, allowed: day },
  template: {
    about: say`The kind of card that brings it along; empty: what an initiative has.`,
    allowed: say`the name of a template, or a new one`,
  },
  hiddenKind: {
    about: say`The kind of work that is not seen.`,
    allowed: say`rollOut, security, data, training or procurement`,
  },
  workTeam: { about: say`Whose days they are.`, allowed: say`the name of a team of the plan, or empty` },
  hiddenDays: {
    about: say`Person-days that it takes.`,
    allowed: say`a whole number; neither days nor weeks take it away`,
  },
  laterWeeks: { about: say`Weeks by which it makes the request later.`, allowed: say`a whole number` },
  reviewer: { about: say`Who reviewed it.`, allowed: person },
  finding: {
    about: say`What was found; why claims are open again.`,
    allowed: say`text of any number of lines`,
  },
  reopened: {
    about: say`The benefits whose claim is open again.`,
    allowed: say`margin, cashable, avoided or lossAvoided, or who claims it, with semicolons between them`,
  },
  enabler: { about: say`The initiative that makes the other possible.`, allowed: initiative },
  enabled: { about: say`The initiative whose benefits it is credited with.`, allowed: initiative },
  creditShare: {
    about: say`Which part of those benefits, in percent.`,
    allowed: say`a number from 0 to 100`,
  },
  enablerId: { about: say`Which initiative of the plan it is.`, allowed: filledIn },
  enabledId: { about: say`Which initiative of the plan it is.`, allowed: filledIn },
  planId: { about: say`Which row of the plan it is.`, allowed: filledIn },
} as const;
