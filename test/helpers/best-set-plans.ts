import fc from 'fast-check';
import { apply } from '../../shared/model/patch';
import type { Plan } from '../../shared/model/plan';
import { dependencyId } from '../../shared/model/records/dependency';
import type { Command } from '../../shared/rules/command';
import { type BestSetQuestion, holdKeys, objectives } from '../../shared/rules/optimise/best-set-question';
import { effort, Q, scheduled, team } from './plans/people-plan';
import { adding, ask, base, freshPlan, moving } from './plans/plans';

const holds = Object.fromEntries(holdKeys.map((key) => [key, true])) as BestSetQuestion['holds'];

/** Asks for the most cash and holds everything, unless told otherwise. */
export function question(
  changes: Partial<BestSetQuestion['holds']> = {},
  objective: BestSetQuestion['objective'] = 'npv',
): BestSetQuestion {
  return { objective, holds: { ...holds, ...changes } };
}

export const anyQuestion: fc.Arbitrary<BestSetQuestion> = fc.record({
  objective: fc.constantFrom(...objectives),
  holds: fc.record(
    Object.fromEntries(holdKeys.map((key) => [key, fc.boolean()])) as Record<
      (typeof holdKeys)[number],
      fc.Arbitrary<boolean>
    >,
  ),
});

const work = fc.record({
  lane: fc.constantFrom('backlog', 'run', 'innovate', 'innovate', 'run'),
  funded: fc.boolean(),
  cost: fc.option(fc.integer({ min: 0, max: 60 }), { freq: 12 }),
  margin: fc.integer({ min: 0, max: 40 }),
  kind: fc.constantFrom('margin', 'cashable', 'avoided', 'lossAvoided'),
  runCost: fc.integer({ min: -3, max: 6 }),
  start: fc.integer({ min: -2, max: 7 }),
  length: fc.integer({ min: 1, max: 5 }),
  apps: fc.integer({ min: 0, max: 40 }),
  data: fc.integer({ min: 0, max: 40 }),
  outcome: fc.constantFrom('revenue', 'efficiency', 'risk', 'risk', null),
  mandatory: fc.boolean(),
  mark: fc.constantFrom('none', 'none', 'none', 'must', 'never', 'stop'),
  status: fc.constantFrom('proposed', 'proposed', 'approved', 'delivering', 'live'),
  needs: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 2 }),
  excludes: fc.option(fc.integer({ min: 0, max: 9 }), { freq: 3 }),
} as const);

const ground = fc.record({
  innovate: fc.integer({ min: 0, max: 120 }),
  run: fc.integer({ min: 0, max: 120 }),
  later: fc.integer({ min: 0, max: 120 }),
  total: fc.option(fc.integer({ min: 0, max: 250 })),
  contingency: fc.integer({ min: 0, max: 10 }),
  hard: fc.boolean(),
  guardrail: fc.option(fc.integer({ min: 10, max: 70 })),
  apps: fc.integer({ min: 0, max: 60 }),
  data: fc.integer({ min: 0, max: 60 }),
});

const money = (amount: number) => amount * 1_000_001;
const budget = (scope: 'run' | 'innovate' | 'total', fiscalYear: number, amount: number, hard: boolean) =>
  ({
    type: 'budget/set',
    scenarioId: base,
    fiscalYear,
    scope,
    amount: money(amount),
    hard,
  }) satisfies Command;

type Work = typeof work extends fc.Arbitrary<infer W> ? W : never;
type Ground = typeof ground extends fc.Arbitrary<infer G> ? G : never;

function groundCommands({ guardrail, ...of }: Ground): Command[] {
  return [
    {
      type: 'plan/edit',
      changes:
        guardrail === null
          ? {}
          : { guardrailMin: guardrail, guardrailMax: guardrail + 25, guardrailHard: of.hard },
    },
    team('Apps', of.apps),
    team('Data', of.data),
    {
      ...budget('innovate', 2027, of.innovate, of.hard),
      contingency: money(Math.min(of.contingency, of.innovate)),
    },
    budget('run', 2027, of.run, of.hard),
    budget('innovate', 2028, of.later, of.hard),
    ...(of.total === null
      ? []
      : [budget('total', 2027, of.total, of.hard), budget('total', 2028, of.total, of.hard)]),
  ];
}

function workCommands(of: Work, index: number, count: number): Command[] {
  const id = `i${index}`;
  const placed = { scenarioId: base, initiativeIds: [id] };
  const benefit = {
    kind: of.kind,
    low: money(of.margin),
    likely: money(of.margin),
    high: money(of.margin),
  };
  const tied = (kind: 'needs' | 'excludes', to: number | null): Command[] =>
    to === null || to % count === index
      ? []
      : [
          {
            type: 'dependency/set',
            dependency: {
              id: dependencyId(id, kind, `i${to % count}`),
              fromId: id,
              toId: `i${to % count}`,
              kind,
              share: 0,
            },
          },
        ];
  return [
    adding(id, {
      outcome: of.outcome,
      status: of.status,
      mandatory: of.mandatory && of.mark === 'none' && index % 3 === 0,
      ...(of.cost !== null && { cost: money(of.cost) }),
      runCost: money(of.runCost),
      ...(of.margin > 0 && { benefit }),
    }),
    scheduled(id, Q(1) + of.start, of.length),
    effort(id, 'Apps', { days: of.apps }),
    effort(id, 'Data', { days: of.data, spread: 'front' }),
    moving([id], of.lane, of.funded && of.lane !== 'backlog'),
    { type: 'placement/mark', ...placed, mark: of.mark },
    ...tied('needs', of.needs),
    ...tied('excludes', of.excludes),
  ];
}

/** The plan after those of the commands that the rules let through, whatever limit they cross. */
function afterAllowed(commands: readonly Command[]): Plan {
  return commands.reduce((plan, command) => {
    const decision = ask(plan, command, 'as drawn');
    return decision.kind === 'patch' ? apply(plan, decision.patch) : plan;
  }, freshPlan());
}

/** A plan of up to so many initiatives, some funded, with budgets, teams, a guardrail and ties between them. */
export function anyChoicePlan(most: number): fc.Arbitrary<Plan> {
  return fc.tuple(ground, fc.array(work, { minLength: 1, maxLength: most })).map(([limits, works]) => {
    const all = works.map((each, index) => workCommands(each, index, works.length));
    const isTie = ({ type }: Command) => type === 'dependency/set';
    return afterAllowed([
      ...groundCommands(limits),
      ...all.flatMap((each) => each.filter((command) => !isTie(command))),
      ...all.flatMap((each) => each.filter(isTie)),
    ]);
  });
}

/** Services of which several initiatives save something, some of them the same money. */
export const anyEffects: fc.Arbitrary<Command[]> = fc
  .array(
    fc.record({
      initiative: fc.integer({ min: 0, max: 6 }),
      service: fc.constantFrom('Mainframe', 'Mail'),
      kind: fc.constantFrom('end', 'replace', 'shrink'),
      amount: fc.integer({ min: 0, max: 12 }),
      parallelQuarters: fc.integer({ min: 0, max: 3 }),
    }),
    { maxLength: 8 },
  )
  .map((effects) => [
    ...['Mainframe', 'Mail'].map(
      (id, index): Command => ({
        type: 'service/add',
        id,
        name: id,
        changes: { cost: money(20 + 10 * index) },
      }),
    ),
    ...effects.map(
      ({ initiative, service, kind, amount, parallelQuarters }): Command => ({
        type: 'effect/set',
        effect: {
          id: `i${initiative}.${service}`,
          initiativeId: `i${initiative}`,
          serviceId: service,
          kind,
          amount: kind === 'shrink' ? money(amount) : null,
          from: null,
          parallelQuarters,
        },
      }),
    ),
  ]);

/** The plan after those of the effects that the rules let through. */
export function withEffects(plan: Plan, effects: readonly Command[]): Plan {
  return effects.reduce((now, command) => {
    const decision = ask(now, command, 'as drawn');
    return decision.kind === 'patch' ? apply(now, decision.patch) : now;
  }, plan);
}
