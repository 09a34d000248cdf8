import { sayAs } from '../say';

/** What the figures of sentences are called where own words are written; in the plan they have their English names. */
const shown: Readonly<Record<string, string>> = {
  left: sayAs('figure')`left`,
  budget: sayAs('figure')`budget`,
  year: sayAs('figure')`year`,
  runToday: sayAs('figure')`runToday`,
  change: sayAs('figure')`change`,
  run: sayAs('figure')`run`,
  innovate: sayAs('figure')`innovate`,
  waiting: sayAs('figure')`waiting`,
  changeGone: sayAs('figure')`changeGone`,
  free: sayAs('figure')`free`,
  contingency: sayAs('figure')`contingency`,
  spend: sayAs('figure')`spend`,
  funded: sayAs('figure')`funded`,
  share: sayAs('figure')`share`,
  min: sayAs('figure')`min`,
  max: sayAs('figure')`max`,
  largestShare: sayAs('figure')`largestShare`,
  firstShare: sayAs('figure')`firstShare`,
  first: sayAs('figure')`first`,
  largest: sayAs('figure')`largest`,
  inYear: sayAs('figure')`inYear`,
  yearly: sayAs('figure')`yearly`,
  over: sayAs('figure')`over`,
  used: sayAs('figure')`used`,
  cost: sayAs('figure')`cost`,
  title: sayAs('figure')`title`,
  before: sayAs('figure')`before`,
  after: sayAs('figure')`after`,
  to: sayAs('figure')`to`,
  from: sayAs('figure')`from`,
  team: sayAs('figure')`team`,
  quarter: sayAs('figure')`quarter`,
  amount: sayAs('figure')`amount`,
  count: sayAs('figure')`count`,
  day: sayAs('figure')`day`,
  live: sayAs('figure')`live`,
  money: sayAs('figure')`money`,
  all: sayAs('figure')`all`,
  more: sayAs('figure')`more`,
  unknown: sayAs('figure')`unknown`,
  percent: sayAs('figure')`percent`,
  lastYear: sayAs('figure')`lastYear`,
  by: sayAs('figure')`by`,
  name: sayAs('figure')`name`,
  at: sayAs('figure')`at`,
  oneOff: sayAs('figure')`oneOff`,
  spent: sayAs('figure')`spent`,
  freed: sayAs('figure')`freed`,
  exitCost: sayAs('figure')`exitCost`,
  lastRun: sayAs('figure')`lastRun`,
  now: sayAs('figure')`now`,
  room: sayAs('figure')`room`,
  unit: sayAs('figure')`unit`,
  response: sayAs('figure')`response`,
  delivery: sayAs('figure')`delivery`,
  second: sayAs('figure')`second`,
  own: sayAs('figure')`own`,
  other: sayAs('figure')`other`,
  reasons: sayAs('figure')`reasons`,
  against: sayAs('figure')`against`,
  outcome: sayAs('figure')`outcome`,
  brings: sayAs('figure')`brings`,
  gone: sayAs('figure')`gone`,
  loss: sayAs('figure')`loss`,
  risk: sayAs('figure')`risk`,
  begins: sayAs('figure')`begins`,
  ready: sayAs('figure')`ready`,
  later: sayAs('figure')`later`,
};
const stored = new Map(Object.entries(shown).map(([name, words]) => [words, name]));

const renamed = (text: string, nameOf: (name: string) => string) =>
  text.replace(/\{([^{}]*)\}/g, (_, name: string) => `{${nameOf(name)}}`);

/** The name of a figure in the user's language. */
export function figureName(name: string): string {
  return Object.hasOwn(shown, name) ? (shown[name] ?? name) : name;
}

/** A text with the names of its figures in the user's language. */
export function withShownNames(text: string): string {
  return renamed(text, figureName);
}

/** A text as the plan keeps it; a name that is known in neither language stays, to be refused. */
export function withStoredNames(text: string): string {
  return renamed(text, (name) => stored.get(name.trim()) ?? name);
}
