import fc from 'fast-check';
import { reviewVerdicts } from '../../../shared/model/codes';
import type { Plan } from '../../../shared/model/plan';
import { fiscalYearOf, quarterIn, quarterOfYear } from '../../../shared/model/quarter';
import type { MoneyLine } from '../../../shared/model/records/money-line';
import type { Command } from '../../../shared/rules/command';
import { simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { adding, after, base, freshPlan, moving } from './plans';

const quarter = fc.integer({ min: quarterIn(2025, 1), max: quarterIn(2032, 4) });
const sum = fc.integer({ min: 0, max: 10 ** 9 });

const money = fc.record({
  nature: fc.constantFrom('oneOff' as const, 'run' as const),
  stage: fc.constantFrom('planned' as const, 'planned' as const, 'forecast' as const, 'actual' as const),
  amount: sum,
  saves: fc.boolean(),
  spread: fc.constantFrom('even' as const, 'front' as const, 'back' as const),
  anchor: fc.option(quarter),
  offsetQuarters: fc.integer({ min: -3, max: 6 }),
  rampQuarters: fc.integer({ min: 0, max: 8 }),
  parallelQuarters: fc.integer({ min: 0, max: 5 }),
});

const work = fc.record({
  lane: fc.constantFrom('run' as const, 'innovate' as const, 'backlog' as const),
  start: fc.option(quarter),
  lengthQuarters: fc.integer({ min: 1, max: 10 }),
  exitCost: sum,
  stops: fc.boolean(),
  lines: fc.array(money, { maxLength: 4 }),
});

const service = fc
  .record({
    cost: sum,
    indexation: fc.integer({ min: -500, max: 1_500 }),
    costYear: fc.option(fc.integer({ min: 2025, max: 2028 })),
    unchangedSince: fc.option(fc.integer({ min: 1990, max: 2027 })),
    review: fc.option(fc.constantFrom(...reviewVerdicts)),
    sunset: fc.option(fc.constantFrom('2026-12-31', '2027-03-31', '2028-01-01', '2030-12-31')),
  })
  // A sunset before the year that the cost is of is refused.
  .map(({ sunset, ...row }) => ({
    ...row,
    sunset: sunset !== null && sunset >= `${row.costYear ?? 2027}-01-01` ? sunset : null,
  }));

const effect = fc.record({
  of: fc.nat(7),
  at: fc.nat(4),
  kind: fc.constantFrom('end' as const, 'replace' as const, 'shrink' as const),
  amount: sum,
  from: fc.option(quarter),
  parallelQuarters: fc.integer({ min: 0, max: 4 }),
});

/** What is forecast or booked of a service; what is booked may be a refund, and of some months alone. */
const said = fc.record({
  of: fc.nat(4),
  stage: fc.constantFrom('forecast' as const, 'actual' as const, 'actual' as const),
  amount: sum,
  isRefund: fc.boolean(),
  anchor: fc.option(quarter),
  months: fc.integer({ min: 0, max: 3 }),
  /** A forecast that holds for these quarters alone. */
  held: fc.option(fc.array(sum, { minLength: 1, maxLength: 6 })),
});

/** Plans with ramps, parallel running, offsets, forecasts, bookings, stops, effects at services, and budgets. */
export function richPlan(): fc.Arbitrary<Plan> {
  return fc
    .record({
      works: fc.array(work, { minLength: 1, maxLength: 8 }),
      services: fc.array(service, { minLength: 1, maxLength: 5 }),
      effects: fc.array(effect, { maxLength: 8 }),
      sums: fc.array(said, { maxLength: 5 }),
      budgets: fc.array(fc.integer({ min: 0, max: 10 ** 11 }), { minLength: 3, maxLength: 6 }),
    })
    .map(({ works, services, effects, sums, budgets }) => {
      const all: Command[] = [
        ...services.map(
          (changes, index): Command => ({ type: 'service/add', id: `s${index}`, name: `s${index}`, changes }),
        ),
        ...works.flatMap(commandsOf),
        ...effectCommands(effects, works.length, services),
        ...sums.map((row, index) => sumCommand(row, index, services.length)),
        ...budgets.map(
          (amount, index): Command => ({
            type: 'budget/set',
            scenarioId: base,
            fiscalYear: 2027 + index,
            scope: 'total',
            amount,
            hard: false,
          }),
        ),
      ];
      return after(freshPlan(), ...all);
    });
}

type Drawn<T> = T extends fc.Arbitrary<infer V> ? V : never;

function commandsOf(each: Drawn<typeof work>, index: number): Command[] {
  const id = `i${index}`;
  const { lane, start, lengthQuarters, exitCost, stops, lines } = each;
  return [
    adding(id, { outcome: 'risk', exitCost }),
    ...lines.map(({ saves, ...line }, count): Command => {
      const own: MoneyLine = { ...simpleMoneyLine({ initiativeId: id }, line.nature, 0), ...line };
      const amount = saves && line.nature === 'run' ? -line.amount : line.amount;
      return { type: 'money/set', line: { ...own, id: `${id}.${count}`, amount } };
    }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: [id],
      changes: { start, lengthQuarters },
    },
    ...(lane === 'backlog' ? [] : [moving([id], lane, true)]),
    ...(stops && lane !== 'backlog'
      ? [{ type: 'placement/mark' as const, scenarioId: base, initiativeIds: [id], mark: 'stop' as const }]
      : []),
  ];
}

/** One effect for each pair: another of the same is refused, as it should be. */
function effectCommands(
  effects: readonly Drawn<typeof effect>[],
  works: number,
  services: readonly { readonly cost: number }[],
): Command[] {
  const byPair = new Map(effects.map((each) => [`i${each.of % works} s${each.at % services.length}`, each]));
  return [...byPair].map(([pair, { kind, amount, from, parallelQuarters }]): Command => {
    const [initiativeId = '', serviceId = ''] = pair.split(' ');
    // More than the service costs is refused.
    const cost = services[Number(serviceId.slice(1))]?.cost ?? 0;
    const shrunk = kind === 'shrink' ? Math.min(amount, cost) : null;
    return {
      type: 'effect/set',
      effect: { id: pair, initiativeId, serviceId, kind, amount: shrunk, from, parallelQuarters },
    };
  });
}

function sumCommand(
  { of, stage, anchor, ...row }: Drawn<typeof said>,
  index: number,
  services: number,
): Command {
  const serviceId = `s${of % services}`;
  const amount = row.isRefund && stage === 'actual' ? -row.amount : row.amount;
  const year = anchor === null ? 0 : fiscalYearOf(anchor);
  const month = anchor === null ? 0 : (quarterOfYear(anchor) - 1) * 3 + row.months;
  const period = `${year}-${String(month).padStart(2, '0')}`;
  const isOfMonths = stage === 'actual' && anchor !== null && row.months > 0;
  const bookings = isOfMonths ? [{ period, costCentre: '', text: '', amount, rows: 1 }] : null;
  const line = { ...simpleMoneyLine({ serviceId }, 'run', amount), id: `${serviceId}.said.${index}` };
  if (stage === 'forecast' && row.held) {
    const amounts = [...row.held];
    const whole = amounts.reduce((all, each) => all + each, 0);
    return { type: 'money/set', line: { ...line, stage, anchor, amount: whole, spread: 'manual', amounts } };
  }
  return { type: 'money/set', line: { ...line, stage, anchor, bookings } };
}
