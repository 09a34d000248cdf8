import { blankImport, blankInitiative } from '../../../shared/model/blank';
import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { Command } from '../../../shared/rules/command';
import { adding, after, base, freshPlan, merging } from './plans';

const M = 100_000_000;
type Spec = readonly [
  id: string,
  lane: 'run' | 'innovate' | 'backlog',
  funded: boolean,
  outcome: 'revenue' | 'efficiency' | 'risk' | null,
  cost: number,
  run: number,
  kind: 'margin' | 'cashable' | 'avoided' | 'lossAvoided',
  low: number,
  high: number,
  quarter: number,
  length: number,
];

const specs: readonly Spec[] = [
  ['Identity and access hardening', 'run', true, 'risk', 0.62, 0.06, 'lossAvoided', 1.1, 3, 1, 2],
  ['ERP release 24.2 roll-out', 'run', true, 'efficiency', 0.84, 0, 'cashable', 0.6, 0.9, 1, 1],
  ['Data-centre exit, wave 2', 'run', true, 'efficiency', 1.45, -0.38, 'cashable', 1, 1.6, 1, 4],
  ['Contact-centre telephony refresh', 'run', true, 'efficiency', 0.91, 0.05, 'avoided', 0.4, 0.7, 2, 2],
  ['Backup and recovery renewal', 'run', true, 'risk', 0.44, 0.04, 'lossAvoided', 0.5, 2.2, 2, 1],
  ['Desktop replacement 2027', 'run', false, 'efficiency', 0.78, 0.02, 'cashable', 0.1, 0.2, 4, 1],
  ['Order API for marketplaces', 'innovate', true, 'revenue', 1.02, 0.1, 'margin', 1.5, 4.2, 2, 2],
  ['Self-service returns in the app', 'innovate', true, 'revenue', 0.72, 0.09, 'margin', 1.2, 2.6, 1, 2],
  ['Agent assist, next best action', 'innovate', true, 'efficiency', 0.88, 0.12, 'cashable', 0.9, 2, 2, 2],
  ['Real-time fraud scoring', 'innovate', true, 'risk', 0.81, 0.07, 'lossAvoided', 0.8, 2.4, 3, 1],
  ['Store digital twin', 'innovate', false, 'efficiency', 0.94, 0.2, 'cashable', 0.2, 1.4, 4, 1],
  ['Loyalty wallet', 'backlog', false, 'revenue', 0.7, 0.15, 'margin', 0.5, 3.1, 3, 2],
  ['Move intranet search to the new engine', 'backlog', false, null, 0.06, 0, 'avoided', 0, 0.1, 1, 1],
  ['Supplier portal single sign-on', 'backlog', false, 'risk', 0.05, 0.01, 'lossAvoided', 0.1, 0.2, 1, 1],
  ['Warehouse voice picking', 'backlog', false, null, 0.15, 0.02, 'cashable', 0.1, 0.3, 2, 1],
  ['Retire fax gateway', 'backlog', false, 'efficiency', 0.02, -0.01, 'cashable', 0, 0.1, 1, 1],
];

function commandsOf([id, lane, , outcome, cost, run, kind, low, high, quarter, length]: Spec): Command[] {
  const benefit = { kind, low: low * M, likely: Math.round(((low + high) / 2) * M), high: high * M };
  return [
    adding(id, { outcome, cost: cost * M, runCost: run * M, benefit, businessUnit: 'Group IT' }, lane),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: [id],
      changes: { start: quarterIn(2027, quarter), lengthQuarters: length },
    },
  ];
}

const round = (command: Command): Command =>
  JSON.parse(
    JSON.stringify(command, (_key, value) => (typeof value === 'number' ? Math.round(value) : value)),
  );

/** A plan like the one of the design: 16 initiatives, budgets, a guardrail, a service. */
export function designPlan(): Plan {
  const funded = specs.filter((spec) => spec[2]).map((spec) => spec[0]);
  return after(
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
    ...(['run', 'innovate', 'total'] as const).map(
      (scope): Command => ({
        type: 'budget/set',
        scenarioId: base,
        fiscalYear: 2027,
        scope,
        amount: Math.round({ run: 4.6, innovate: 4.2, total: 40 }[scope] * M),
        hard: scope === 'innovate',
      }),
    ),
    { type: 'service/add', id: 'hosting', name: 'Hosting', changes: { cost: Math.round(31.02 * M) } },
    ...specs.flatMap(commandsOf).map(round),
    { type: 'initiative/edit', ids: ['Identity and access hardening'], changes: { mandatory: true } },
    { type: 'placement/fund', scenarioId: base, initiativeIds: funded, funding: 'full', amount: null },
  );
}

/** A plan of many initiatives, every third in each lane. */
export function largePlan(count: number): Plan {
  const names = specs.map((spec) => spec[0]);
  const plan = designPlan();
  const rows = Array.from({ length: count }, (_, index) => {
    const lane = (['backlog', 'run', 'innovate'] as const)[index % 3] ?? 'backlog';
    const outcome = (['revenue', 'efficiency', 'risk'] as const)[index % 3] ?? null;
    return {
      initiative: {
        ...initiative(`large-${index}`, `${names[index % names.length]} ${index + 1}`),
        outcome,
      },
      cost: ((index * 7919) % 900) * 100_000,
      spent: null,
      runCost: null,
      benefit: null,
      lane,
      funding: lane !== 'backlog' && index % 2 === 0 ? ('full' as const) : ('none' as const),
      fundingAmount: null,
      fundingUntil: null,
      start: quarterIn(2027, 1 + (index % 4)),
      lengthQuarters: 1 + (index % 3),
    };
  });
  const file = {
    ...blankImport,
    id: 'import',
    target: 'initiatives' as const,
    fileName: 'large.csv',
    at: '2026-11-21T09:00:00.000Z',
    fingerprint: '0',
    rows: count,
    created: count,
    leftOut: 0,
    mapping: '{}',
  };
  return after(plan, merging(file, { added: rows }));
}

function initiative(id: string, title: string) {
  return { ...blankInitiative, id, title, businessUnit: 'Group IT', importId: 'import' };
}
