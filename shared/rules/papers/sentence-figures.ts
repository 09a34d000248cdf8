import type { Coded, Parameters } from '../decision';

/** What a figure of a sentence is, and so how it is written and which of its values ask for other words. */
export type FigureKind =
  | 'money'
  | 'count'
  /** How many a sum lacks: a kind of its own only where it lacks some, and words written before it was told hold. */
  | 'gap'
  | 'number'
  | 'percent'
  | 'share'
  | 'guardrail'
  | 'load'
  | 'year'
  | 'quarter'
  | 'day'
  | 'time'
  | 'lane'
  | 'outcome'
  | 'short'
  | 'title'
  | 'longTitle'
  | 'text'
  /** Never a figure of its own: a sentence of another value, or of none, is another one. */
  | 'case'
  | 'some';

type Figures = Readonly<Record<string, FigureKind>>;

const year = 'year';
const money = 'money';
const title = 'title';
const changed: Figures = { title: 'longTitle', oneOff: money };
const tied: Figures = { title: 'longTitle', unit: 'text', from: 'text', to: 'text' };
const work: Figures = { title, count: 'count', oneOff: money };
const first: Figures = { first: 'text', second: 'text', own: 'text', other: 'text' };
const why: Figures = { ...first, reasons: 'text', against: 'text', side: 'case', case: 'case' };

const all = <F extends string>(codes: readonly F[], figures: Figures) =>
  Object.fromEntries(codes.map((code) => [code, figures]));
const agenda = (words: string, figures: Figures) =>
  all(
    words.split(' ').map((word) => `agenda-${word}`),
    figures,
  );

/** The figures that each sentence of a report can state, in the order in which the rule's own words state them. */
const sentences: Readonly<Record<string, Figures>> = {
  'nothing-planned': { year, budget: money },
  money: {
    left: money,
    budget: money,
    year,
    runToday: money,
    change: money,
    run: money,
    innovate: money,
    waiting: money,
    changeGone: money,
    free: money,
    contingency: money,
    spend: money,
    funded: 'count',
    services: 'some',
    initiatives: 'some',
  },
  'money-not-entered': {
    budget: money,
    year,
    runToday: money,
    funded: 'count',
    spend: money,
    services: 'some',
  },
  'without-cost': { count: 'count', funded: 'count' },
  'not-entered': { things: 'case' },
  guardrail: { share: 'guardrail', min: 'number', max: 'number', position: 'case', range: 'case' },
  priority: { largestShare: 'share', firstShare: 'share', first: 'outcome', largest: 'outcome' },
  drift: { inYear: money, yearly: money, year },
  'ask-budget': { over: money, budget: money, year },
  'ask-contingency': { used: money, contingency: money, year },
  'ask-mandatory': { cost: money, title, free: money, why: 'case' },
  'ask-fund': {
    title,
    cost: money,
    inYear: money,
    year,
    free: money,
    run: money,
    live: year,
    scope: 'case',
    before: 'some',
    whole: 'case',
  },
  'ask-move': {
    title,
    to: 'quarter',
    from: 'quarter',
    team: 'short',
    before: 'load',
    after: 'load',
    quarter: 'quarter',
  },
  'ask-guardrail': {
    share: 'guardrail',
    amount: money,
    min: 'number',
    max: 'number',
    to: 'case',
    range: 'case',
  },
  'ask-priority': { first: 'outcome', share: 'share', largest: 'outcome' },
  'ask-contracts': { count: 'count', year, cost: money, day: 'day' },
  'ask-owner': { count: 'count', title },
  'peer-lead': { funded: 'count', money, year, change: money, whole: 'case', unknown: 'gap' },
  'case-lead': { waiting: 'count', all: money, year, free: money, more: money, unknown: 'count' },
  'case-slip': {
    outcome: 'text',
    count: 'count',
    cost: money,
    brings: 'text',
    kinds: 'case',
    unknown: 'gap',
  },
  'not-funded': { title: 'text', cost: money, gone: 'text', loss: 'text', risk: 'text', must: 'case' },
  'peer-move': { title: 'text', begins: 'quarter', ready: 'quarter', later: 'count', how: 'case' },
  'nothing-to-compare': {},
  'budget-since': { budget: money, percent: 'percent', before: money, lastYear: year, how: 'case' },
  'spend-since': { year, spend: money, by: money, name: 'short', at: 'day' },
  ...all(['changed-funded', 'changed-new', 'changed-dropped', 'changed-stopped', 'changed-gone'], work),
  'changed-otherwise': work,
  'work-stops': { title, spent: money, freed: money, exitCost: money },
  'service-ended': { name: title, quarter: 'quarter', by: title, cost: money, year },
  'service-sunset': { name: title, quarter: 'quarter', cost: money, year },
  'run-later': { run: money, year, lastRun: money, lastYear: year, by: money },
  'room-falls': { now: money, room: money, year },
  'room-stays': { now: money, from: year, room: money, year, same: 'case' },
  'room-unknown': { year },
  ...agenda('stopped dropped gone funded new asked moved changed', changed),
  ...agenda('lane', { title: 'longTitle', to: 'lane', from: 'lane' }),
  ...agenda('goal business-owner it-owner sponsor liaison service-name service-unit service-owner', tied),
  ...agenda('agreement-gone agreement-type agreement-unit agreement-service agreement-sponsor', tied),
  ...agenda('service-new service-gone service-cost', { title: 'longTitle', to: money, from: money }),
  ...agenda('service-contract service-notice service-sunset', { title: 'longTitle', to: 'day', from: 'day' }),
  ...agenda('agreement-response agreement-delivery agreement-hidden', { ...tied, to: 'time', from: 'time' }),
  ...agenda('agreement-new', { title: 'longTitle', unit: 'text', response: 'time', delivery: 'time' }),
  ...all(['first-by-needs', 'first-by-must', 'first-by-score', 'first-by-count'], why),
  ...all(['first-tied', 'first-neither'], why),
};

/** The kinds of a sentence's figures by name; null for a code that no report tells. */
export function figuresOfSentence(code: string): Figures | null {
  return Object.hasOwn(sentences, code) ? (sentences[code] ?? null) : null;
}

/** The names that own words of a sentence may use. */
export function figureNames(code: string): string[] {
  return Object.entries(figuresOfSentence(code) ?? {})
    .filter(([, kind]) => kind !== 'case' && kind !== 'some')
    .map(([name]) => name);
}

const of = (parameters: Parameters, name: string) => Number(parameters[name] ?? 0);
const less = (parameters: Parameters, name: string, ...taken: readonly string[]) =>
  (parameters[name] ?? null) === null
    ? null
    : taken.reduce((left, each) => left - of(parameters, each), of(parameters, name));

/** What a sentence says beside its parameters: sums in minor units of them, and what parts one wording from another. */
const derived: Readonly<Record<string, (p: Parameters) => Parameters>> = {
  money: (p) => ({
    left: less(p, 'budget', 'spend'),
    free: less(p, 'budget', 'spend', 'contingency'),
    waiting: less(p, 'change', 'run', 'innovate', 'changeGone'),
  }),
  guardrail: (p) => ({ range: p.min === p.max ? 'point' : 'range' }),
  'ask-guardrail': (p) => ({ range: p.min === p.max ? 'point' : 'range' }),
  'ask-fund': (p) => ({ whole: p.cost === p.inYear ? 'whole' : 'part' }),
  'peer-lead': (p) => ({ whole: p.money === p.change ? 'whole' : 'part' }),
  'case-lead': (p) => ({ more: p.free === null ? null : of(p, 'all') - Math.max(0, of(p, 'free')) }),
  'budget-since': (p) => ({
    lastYear: of(p, 'year') - 1,
    percent: of(p, 'before') === 0 ? null : Math.abs(of(p, 'budget') / of(p, 'before') - 1) * 100,
    how: String(Math.sign(of(p, 'budget') - of(p, 'before'))),
  }),
  'spend-since': (p) => ({ at: p.at === null ? null : String(p.at ?? '').slice(0, 10) }),
  'run-later': (p) => ({ by: less(p, 'lastRun', 'run') }),
  'room-stays': (p) => ({ same: p.now === p.room ? 'same' : 'other' }),
};

/** The values of a sentence's figures by name. */
export function figureValues({ code, parameters }: Coded): Parameters {
  return { ...parameters, ...derived[code]?.(parameters) };
}

/**
 * Of which kind the figures of a sentence are: one, none or many, below zero, nothing or above, known or not. Words written for
 * it hold as long as it is the same; where it is another, they could be wrong in grammar or in what they say.
 */
export function toldBy(coded: Coded): string {
  const values = figureValues(coded);
  return Object.entries(figuresOfSentence(coded.code) ?? {})
    .filter(([name, kind]) => kind !== 'gap' || Number(values[name] ?? 0) > 0)
    .map(([name, kind]) => `${name}:${classOf(kind, values[name] ?? null)}`)
    .join(' ');
}

function classOf(kind: FigureKind, value: string | number | null): string {
  if (value === null || value === '') return '?';
  switch (kind) {
    case 'money':
    case 'some':
      return Number(value) > 0 ? '+' : Number(value) < 0 ? '-' : '0';
    case 'count':
    case 'gap':
      return Number(value) === 0 ? '0' : Number(value) === 1 ? '1' : 'n';
    case 'share':
      return Number(value) === 0 ? '0' : Number(value) === 1 ? '1' : '.';
    case 'outcome':
    case 'case':
      return String(value);
    default:
      return '.';
  }
}

/** Each name in braces of a text, as it is written. */
export function namesInText(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
}
