import { blankInitiative } from '../../shared/model/blank';
import type { Outcome } from '../../shared/model/codes';
import type { Plan } from '../../shared/model/plan';
import { quarterIn } from '../../shared/model/quarter';
import type { InitiativeChanges } from '../../shared/rules/commands/initiative';
import { adding, after, base, freshPlan, moving } from './plans';

const million = 100_000_000;
const money = (millions: number) => Math.round(millions * million);

interface Work {
  readonly title: string;
  readonly lane: 'run' | 'innovate';
  readonly funded: boolean;
  readonly outcome: Outcome;
  readonly cost: number;
  readonly run: number;
  readonly kind: 'margin' | 'cashable' | 'avoided' | 'lossAvoided';
  readonly range: readonly [number, number];
  readonly start: number;
  readonly length: number;
  readonly more?: InitiativeChanges;
}

const works: readonly Work[] = [
  {
    title: 'Identity and access hardening',
    lane: 'run',
    funded: true,
    outcome: 'risk',
    cost: 0.62,
    run: 0.06,
    kind: 'lossAvoided',
    range: [1.1, 3.0],
    start: 1,
    length: 2,
  },
  {
    title: 'ERP release 24.2 roll-out',
    lane: 'run',
    funded: true,
    outcome: 'efficiency',
    cost: 0.84,
    run: 0,
    kind: 'avoided',
    range: [0.6, 0.9],
    start: 1,
    length: 1,
    more: { mandatory: true },
  },
  {
    title: 'Data-centre exit, wave 2',
    lane: 'run',
    funded: true,
    outcome: 'efficiency',
    cost: 1.45,
    run: -0.38,
    kind: 'cashable',
    range: [1.0, 1.6],
    start: 1,
    length: 4,
  },
  {
    title: 'Contact-centre telephony refresh',
    lane: 'run',
    funded: true,
    outcome: 'efficiency',
    cost: 0.91,
    run: 0.05,
    kind: 'cashable',
    range: [0.4, 0.7],
    start: 2,
    length: 2,
  },
  {
    title: 'Backup and recovery renewal',
    lane: 'run',
    funded: true,
    outcome: 'risk',
    cost: 0.44,
    run: 0.04,
    kind: 'lossAvoided',
    range: [0.5, 2.2],
    start: 2,
    length: 1,
  },
  {
    title: 'Desktop replacement',
    lane: 'run',
    funded: false,
    outcome: 'risk',
    cost: 0.78,
    run: 0.02,
    kind: 'lossAvoided',
    range: [0.2, 0.6],
    start: 3,
    length: 2,
    more: { riskOfNotDoing: '640 machines leave support in October.' },
  },
  {
    title: 'Order API for marketplaces',
    lane: 'innovate',
    funded: true,
    outcome: 'revenue',
    cost: 1.02,
    run: 0.1,
    kind: 'margin',
    range: [1.5, 4.2],
    start: 2,
    length: 2,
  },
  {
    title: 'Self-service returns in the app',
    lane: 'innovate',
    funded: true,
    outcome: 'revenue',
    cost: 0.72,
    run: 0.09,
    kind: 'margin',
    range: [1.2, 2.6],
    start: 1,
    length: 2,
  },
  {
    title: 'Agent assist, next best answer',
    lane: 'innovate',
    funded: true,
    outcome: 'efficiency',
    cost: 0.88,
    run: 0.12,
    kind: 'cashable',
    range: [0.9, 2.0],
    start: 2,
    length: 2,
  },
  {
    title: 'Real-time fraud scoring',
    lane: 'innovate',
    funded: true,
    outcome: 'risk',
    cost: 0.81,
    run: 0.07,
    kind: 'lossAvoided',
    range: [0.8, 2.4],
    start: 3,
    length: 3,
  },
  {
    title: 'Loyalty wallet',
    lane: 'innovate',
    funded: false,
    outcome: 'revenue',
    cost: 0.7,
    run: 0.15,
    kind: 'margin',
    range: [0.5, 3.1],
    start: 3,
    length: 2,
  },
  {
    title: 'Store digital twin',
    lane: 'innovate',
    funded: false,
    outcome: 'revenue',
    cost: 0.94,
    run: 0.1,
    kind: 'margin',
    range: [0.1, 0.9],
    start: 4,
    length: 2,
  },
];

const services: readonly (readonly [string, number])[] = [
  ['ERP licences and support', 9.4],
  ['Data centres', 7.85],
  ['Network and telephony', 5.2],
  ['Workplace', 4.37],
  ['Cloud platform', 2.9],
  ['Service desk', 1.3],
];

function placed(plan: Plan, work: Work): Plan {
  const { title, lane, funded, outcome, cost, run, kind, range, start, length, more } = work;
  const [low, high] = [money(range[0]), money(range[1])];
  const changes: InitiativeChanges = {
    outcome,
    cost: money(cost),
    runCost: money(run),
    benefit: { kind, low, likely: Math.round((low + high) / 2), high },
    businessOwner: 'M. Okafor',
    businessUnit: 'Retail',
    ...more,
  };
  return after(
    plan,
    adding(title, changes),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: [title],
      changes: { start: quarterIn(2027, start), lengthQuarters: length },
    },
    moving([title], lane, funded),
  );
}

/** The plan of the design's board summary: 40.00M of budget, 31.02M run today, nine funded initiatives and three not. */
export function boardPlan(): Plan {
  const empty = after(
    freshPlan(),
    {
      type: 'plan/edit',
      changes: {
        guardrailMin: 50,
        guardrailMax: 60,
        priorityRevenue: 50,
        priorityEfficiency: 30,
        priorityRisk: 20,
      },
    },
    {
      type: 'budget/set',
      scenarioId: base,
      fiscalYear: 2027,
      scope: 'total',
      amount: money(40),
      hard: false,
    },
    { type: 'budget/set', scenarioId: base, fiscalYear: 2027, scope: 'run', amount: money(4.5), hard: false },
  );
  const running = services.reduce(
    (plan, [name, cost]) =>
      after(plan, {
        type: 'service/add',
        id: name,
        name,
        changes: { cost: money(cost), indexation: 340, contractEnd: '2027-09-30', businessUnit: 'IT' },
      }),
    empty,
  );
  return works.reduce(placed, running);
}

const subjects = [
  'Customer portal',
  'Payroll',
  'Warehouse scanning',
  'Fraud model',
  'Claims intake and settlement for commercial lines',
  'Field service app',
  'Mainframe',
  'Data lake',
  'Branch network',
  'Endpoint protection',
];
const verbs = [
  'renewal',
  'roll-out',
  'pilot',
  'retirement',
  'migration to the shared platform',
  'hardening, phase 2',
  'integration',
];

/** A made-up plan of any size: every third in run, every third in innovate, two of three of those funded, some gaps. */
export function largePlan(count: number): Plan {
  const outcomes: readonly (Outcome | null)[] = ['revenue', 'efficiency', 'risk', null];
  const rows = Array.from({ length: count }, (_, index) => {
    const outcome = outcomes[(index * 7) % 4] ?? null;
    const lane = (['run', 'innovate', 'backlog'] as const)[index % 3] ?? 'backlog';
    const isFunded = lane !== 'backlog' && outcome !== null && index % 9 < 6;
    const cost = index % 17 === 0 ? null : 1_250_000 + ((index * 7_919) % 997) * 123_400;
    const range = 500_000 + ((index * 31) % 89) * 450_000;
    return {
      initiative: {
        ...blankInitiative,
        id: `i${index}`,
        title: `${subjects[index % 10]} ${verbs[index % 7]} ${index + 1}${index % 40 === 39 ? ', with a title that goes on for much longer than a line of a list has room for, since tools let people write whole sentences' : ''}`,
        description: '',
        programme: index % 5 ? '' : 'Core renewal',
        businessUnit: index % 2 ? 'Retail' : 'Wholesale and treasury services',
        costCentre: '',
        businessOwner: index % 4 ? 'A. Lindqvist' : '',
        itOwner: '',
        sponsor: '',
        status: 'proposed' as const,
        mandatory: index % 23 === 0,
        contracted: false,
        riskOfNotDoing:
          index % 6 ? '' : 'Support for the present release ends, and the contract has no extension.',
        tags: [],
        outcome,
        secondOutcome: null,
        outcomeAssumed: index % 11 === 0 && outcome !== null,
        importId: 'import',
        sourceKey: '',
      },
      cost,
      spent: null,
      runCost: index % 5 === 0 ? null : ((index * 53) % 41) * 100_000 - 1_000_000,
      benefit:
        index % 4 === 3
          ? null
          : {
              kind: (['margin', 'cashable', 'lossAvoided'] as const)[index % 3] ?? 'margin',
              low: range,
              likely: range * 2,
              high: range * 3,
            },
      lane,
      funding: isFunded ? ('full' as const) : ('none' as const),
      fundingAmount: null,
      fundingUntil: null,
      start: index % 13 === 0 ? null : quarterIn(2026, 1) + (index % 11),
      lengthQuarters: 1 + (index % 6),
    };
  });
  const file = {
    id: 'import',
    target: 'initiatives' as const,
    fileName: 'backlog.csv',
    at: '2026-11-21T09:00:00.000Z',
    fingerprint: '',
    rows: count,
    created: count,
    leftOut: 0,
    mapping: '',
  };
  return after(boardPlan(), { type: 'import/add', scenarioId: base, import: file, rows });
}

/** What strains the page: titles without a space, other scripts, sums at the edge of what a plan can hold, no budget. */
export function strainedPlan(): Plan {
  const titles = [
    'W'.repeat(400),
    'A title of many words '.repeat(45).trim(),
    'עברית וערבית العربية 日本語 한국어 🚀',
    '<b>&amp;</b> "quoted" \'single\'',
  ];
  const changes: InitiativeChanges = {
    outcome: 'revenue',
    cost: 9_007_199_254_740,
    runCost: -1,
    benefit: { kind: 'avoided', low: -500, likely: 0, high: 900_719_925_474 },
    riskOfNotDoing: 'no space'.repeat(200),
  };
  return titles.reduce(
    (plan, title, index) =>
      after(
        plan,
        { ...adding(`s${index}`, changes), title },
        moving([`s${index}`], index % 2 ? 'run' : 'innovate', index < 2),
      ),
    after(freshPlan('KWD'), { type: 'service/add', id: 'one', name: 'W'.repeat(300), changes: { cost: 1 } }),
  );
}
