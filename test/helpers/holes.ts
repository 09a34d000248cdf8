import type { Plan } from '../../shared/model/plan';

type Tables = { -readonly [T in keyof Plan]?: Plan[T] };

/** What a plan can lack, each by itself: the same plan without it. */
export const holes: Readonly<Record<string, (plan: Plan) => Tables>> = {
  'no costs': (plan) => ({
    moneyLine: kept(plan.moneyLine, ({ nature, initiativeId }) => nature === 'run' || initiativeId === null),
    effort: changed(plan.effort, () => ({ externalDays: 0 })),
  }),
  'no run costs': (plan) => ({
    moneyLine: kept(plan.moneyLine, ({ nature, initiativeId }) => nature !== 'run' || initiativeId === null),
    serviceEffect: new Map(),
  }),
  'no benefits': () => ({ benefitLine: new Map() }),
  'no budget': () => ({ budget: new Map() }),
  'no teams': () => ({ team: new Map(), effort: new Map(), capacity: new Map(), hiddenWork: new Map() }),
  'no outcomes': (plan) => ({
    initiative: changed(plan.initiative, () => ({ outcome: null, secondOutcome: null, goalId: null })),
  }),
  'no goals': (plan) => ({
    goal: new Map(),
    metricPair: new Map(),
    metricReading: new Map(),
    initiative: changed(plan.initiative, () => ({ goalId: null })),
  }),
  'no peers': (plan) => ({
    peer: new Map(),
    goal: changed(plan.goal, () => ({ peerId: null, pressureId: null })),
  }),
  'no dates': (plan) => ({ placement: changed(plan.placement, () => ({ start: null })) }),
  'no services': (plan) => ({
    service: new Map(),
    serviceEffect: new Map(),
    moneyLine: kept(plan.moneyLine, ({ serviceId }) => serviceId === null),
    agreement: new Map(),
  }),
};

/** A plan without some of these. What else it has stays; what rested on an earlier state of it is worked out anew. */
export function without(plan: Plan, names: readonly string[]): Plan {
  return names.reduce((now, name) => ({ ...now, ...holes[name]?.(now) }), { ...plan });
}

function kept<R>(table: ReadonlyMap<string, R>, stays: (row: R) => boolean): ReadonlyMap<string, R> {
  return new Map([...table].filter(([, row]) => stays(row)));
}

function changed<R>(table: ReadonlyMap<string, R>, to: (row: R) => Partial<R>): ReadonlyMap<string, R> {
  return new Map([...table].map(([id, row]) => [id, { ...row, ...to(row) }]));
}
