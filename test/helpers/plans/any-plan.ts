import fc from 'fast-check';
import { blankGoal, blankImport, blankInitiative, blankService } from '../../../shared/model/blank';
import {
  benefitKinds,
  deliveryModes,
  deliveryTicks,
  fundings,
  lanes,
  marks,
  outcomes,
  outsideFates,
  statuses,
} from '../../../shared/model/codes';
import { apply } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import { ranksBetween } from '../../../shared/model/rank';
import { dependencyId } from '../../../shared/model/records/dependency';
import { effortId } from '../../../shared/model/records/effort';
import type { Initiative } from '../../../shared/model/records/initiative';
import { type Placement, placementId } from '../../../shared/model/records/placement';
import {
  simpleBenefitLine,
  simpleMoneyLine,
  spentLine,
} from '../../../shared/rules/initiatives/simple-lines';
import { anyAdoption } from './any-adoption';
import { anyOwnFields, anyOwnValues, valuesOf } from './any-own-fields';
import { anyText } from './any-text';
import { at, base, freshPlan } from './plans';

const some = anyText.filter((value) => value !== '');
const amount = fc.integer({ min: -(10 ** 13), max: 10 ** 13 });
const positive = fc.nat({ max: 10 ** 12 });
const sum = fc.nat({ max: 10 ** 9 });
const nullable = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null });
const day = fc
  .integer({ min: Date.UTC(100, 0, 1) / 86_400_000, max: Date.UTC(9999, 11, 31) / 86_400_000 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
const points = nullable(fc.integer({ min: 1, max: 20 }));
const place = fc.nat(3);

const own = fc.record({
  title: some,
  description: anyText,
  programme: anyText,
  businessUnit: anyText,
  costCentre: anyText,
  businessOwner: anyText,
  itOwner: anyText,
  sponsor: anyText,
  riskOfNotDoing: anyText,
  capability: anyText,
  // Few, so that some stand twice.
  sourceKey: fc.oneof(anyText, fc.constantFrom('', 'A-1', 'a-1', 'i1')),
  status: fc.constantFrom(...statuses),
  mandatory: fc.boolean(),
  contracted: fc.boolean(),
  outsideIt: fc.option(fc.constantFrom(...outsideFates)),
  emergingTechnology: fc.boolean(),
  customerFacing: fc.boolean(),
  tags: fc.array(some, { maxLength: 3 }),
  outcome: nullable(fc.constantFrom(...outcomes)),
  secondOutcome: nullable(fc.constantFrom(...outcomes)),
  outcomeAssumed: fc.boolean(),
  laneAssumed: fc.boolean(),
  minimumCost: nullable(positive),
  goalContribution: nullable(fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => value + 0)),
  committed: nullable(sum),
  exitCost: nullable(sum),
  neededBy: nullable(day),
  earliestBy: nullable(day),
  agreedBy: nullable(day),
  businessValue: points,
  timeCriticality: points,
  riskReduction: points,
  jobSize: points,
  deliveryRisk: nullable(fc.integer({ min: 1, max: 5 })),
  deliveryMode: fc.constantFrom(...deliveryModes),
  deliveryTicks: fc.uniqueArray(fc.constantFrom(...deliveryTicks)),
  timeBoxEnd: nullable(day),
  agreedRules: anyText,
  learned: anyText,
  missingSince: nullable(fc.constant(at)),
});

const row = fc.record({
  own,
  values: anyOwnValues,
  adoption: nullable(anyAdoption),
  goal: place,
  service: place,
  list: place,
  cost: nullable(positive),
  runCost: nullable(amount),
  spent: nullable(amount),
  benefit: nullable(fc.tuple(fc.constantFrom(...benefitKinds), positive, positive, positive)),
  lane: fc.constantFrom(...lanes),
  funding: fc.constantFrom(...fundings),
  fundingAmount: fc.integer({ min: 1, max: 10 ** 13 }),
  fundingUntil: nullable(fc.nat(80)),
  start: nullable(fc.integer({ min: quarterIn(1920, 1), max: quarterIn(2100, 4) })),
  lengthQuarters: fc.integer({ min: 1, max: 80 }),
  mark: fc.constantFrom(...marks),
  team: place,
  days: fc.tuple(fc.nat(1_000), fc.nat(50)),
  needs: fc.array(place, { maxLength: 2 }),
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

/** Plans of up to four initiatives in any currency, each field whatever a plan may hold. */
export function anyPlan(): fc.Arbitrary<Plan> {
  return fc
    .record({
      currency: fc.constantFrom('EUR', 'JPY', 'KWD', 'USD'),
      fiscalYearFirstMonth: fc.integer({ min: 1, max: 12 }),
      names: fc.tuple(some, some, some),
      rows: fc.array(row, { minLength: 1, maxLength: 4 }),
      fields: anyOwnFields,
    })
    .map(({ currency, fiscalYearFirstMonth, names, rows, fields }) => {
      const changed = [{ id: 'plan', from: {}, to: { fiscalYearFirstMonth } }];
      return apply(planOf(currency, names, rows), {
        plan: { changed },
        adoption: {
          added: rows.flatMap(({ adoption }, index) => (adoption ? { ...adoption, id: `i${index}` } : [])),
        },
        ownField: { added: fields },
        ownValue: {
          added: valuesOf(
            fields,
            rows.map(({ values }) => values),
          ),
        },
      });
    });
}

function planOf(currency: string, names: readonly string[], rows: readonly Row[]): Plan {
  const lists = ['list', 'other list'];
  const imports = lists.map((source) => ({
    ...blankImport,
    id: source,
    at,
    fileName: 'a.csv',
    target: 'initiatives' as const,
    source,
  }));
  const ranks = ranksBetween(null, null, rows.length);
  const needs = rows.flatMap(({ needs: wanted }, from) =>
    // To the left alone, so that none needs itself in the end.
    [...new Set(wanted)].filter((to) => to < from).map((to) => ({ from: `i${from}`, to: `i${to}` })),
  );
  return apply(freshPlan(currency), {
    import: { added: imports },
    goal: {
      added: names.map((name, index) => ({ ...blankGoal, id: `goal ${index}`, name, outcome: 'risk' })),
    },
    service: { added: names.map((name, index) => ({ ...blankService, id: `service ${index}`, name })) },
    team: {
      added: names
        .filter((name) => name.trim() !== '')
        .map((name, index) => ({
          id: `team ${index}`,
          name,
          daysPerQuarter: 100,
          runDaysPerQuarter: 10,
          dayRate: 80_000,
        })),
    },
    initiative: { added: rows.map((each, index) => initiativeOf(each, `i${index}`)) },
    placement: { added: rows.map((each, index) => placementOf(each, `i${index}`, ranks[index] as string)) },
    moneyLine: { added: rows.flatMap((each, index) => linesOf(each, `i${index}`)) },
    benefitLine: {
      added: rows.flatMap(({ benefit }, index) => {
        if (benefit === null) return [];
        const [kind, ...range] = benefit;
        const [low = 0, likely = 0, high = 0] = range.toSorted((a, b) => a - b);
        return simpleBenefitLine(`i${index}`, { kind, low, likely, high });
      }),
    },
    dependency: {
      added: needs.map(({ from, to }) => ({
        id: dependencyId(from, 'needs', to),
        fromId: from,
        toId: to,
        kind: 'needs' as const,
        share: 0,
      })),
    },
    effort: { added: rows.flatMap((each, index) => effortsOf(each, `i${index}`, names)) },
  });
}

function initiativeOf({ own: fields, goal, service, list, cost }: Row, id: string): Initiative {
  return {
    ...blankInitiative,
    ...fields,
    id,
    // At most the cost, where one is known.
    minimumCost: fields.minimumCost === null || cost === null ? null : Math.min(fields.minimumCost, cost),
    outcomeAssumed: fields.outcomeAssumed && fields.outcome !== null,
    goalId: goal < 3 ? `goal ${goal}` : null,
    serviceId: service < 3 ? `service ${service}` : null,
    importId: ['list', 'other list'][list] ?? null,
  };
}

function placementOf(each: Row, initiativeId: string, rank: string): Placement {
  const { lane, start, lengthQuarters, mark } = each;
  const funding = lane === 'backlog' ? ('none' as const) : each.funding;
  const isPart = funding === 'amount';
  return {
    id: placementId(base, initiativeId),
    scenarioId: base,
    initiativeId,
    lane,
    rank,
    funding,
    fundingAmount: isPart ? each.fundingAmount : null,
    fundingUntil: isPart ? each.fundingUntil : null,
    start,
    lengthQuarters,
    mark,
  };
}

function linesOf({ cost, runCost, spent }: Row, initiativeId: string) {
  const owner = { initiativeId };
  return [
    ...(cost === null ? [] : [simpleMoneyLine(owner, 'oneOff', cost)]),
    ...(runCost === null ? [] : [simpleMoneyLine(owner, 'run', runCost)]),
    ...(spent === null ? [] : [spentLine(initiativeId, spent)]),
  ];
}

function effortsOf(
  { team, days: [days, externalDays] }: Row,
  initiativeId: string,
  names: readonly string[],
) {
  const teamId = `team ${team}`;
  if (team >= names.filter((name) => name.trim() !== '').length) return [];
  const id = effortId(initiativeId, teamId);
  return [{ id, initiativeId, teamId, days, externalDays, spread: 'even' as const }];
}
