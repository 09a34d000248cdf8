import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocate } from '../../../../shared/model/money';
import { apply, invert } from '../../../../shared/model/patch';
import { type Plan, recordSchemas, tableNames } from '../../../../shared/model/plan';
import { blankAdoption } from '../../../../shared/model/records/adoption';
import { effortId } from '../../../../shared/model/records/effort';
import { hiddenKinds } from '../../../../shared/model/records/hidden-work';
import { budgetYearsOf } from '../../../../shared/rules/budgets/budget-years';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { checkPlan } from '../../../../shared/rules/check-plan';
import type { Command } from '../../../../shared/rules/command';
import { benefitsByKind } from '../../../../shared/rules/outcomes/benefits';
import { after, ask, base } from '../../../helpers/plans/plans';
import { richPlan } from '../../../helpers/plans/rich-plan';

const extras = fc.record({
  /** Parts of a hundred of the cost; null: as it is. */
  given: fc.option(fc.integer({ min: 1, max: 99 })),
  until: fc.option(fc.nat(6)),
  days: fc.nat(400),
  externalDays: fc.option(fc.nat(50), { nil: 0 }),
  spread: fc.constantFrom('even' as const, 'front' as const, 'back' as const),
  weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 }),
  which: fc.nat(7),
  hidden: fc.uniqueArray(
    fc.record({
      kind: fc.constantFrom(...hiddenKinds),
      teamId: fc.constantFrom('t', 't', 'u', null),
      days: fc.nat(20),
      weeks: fc.nat(3),
    }),
    { selector: ({ kind }) => kind, maxLength: 5 },
  ),
  benefits: fc.array(fc.constantFrom('2027-03-01', '2027-06-01', '2028-01-01'), { maxLength: 3 }),
});

/** Years of the plan and of its lanes, run cost by quarter, benefits by kind, days, hidden ones by kind, what was found. */
function yearly(plan: Plan) {
  const lanes = (['backlog', 'run', 'innovate'] as const).map((lane) => {
    const { funded, unfunded } = cardsOf(plan, base).lanes[lane];
    const sum = (of: (card: Card) => number) =>
      [...funded, ...unfunded].reduce((all, card) => all + of(card), 0);
    return [
      sum(({ cost }) => cost ?? 0),
      sum(({ spent }) => spent),
      sum(({ left }) => left),
      sum(({ fundedAmount }) => fundedAmount),
    ];
  });
  return {
    lanes,
    years: budgetYearsOf(plan, base, 5),
    drift: driftOf(plan, base, 5).quarters,
    benefits: benefitsByKind(plan, base, 5),
    days: [...plan.effort.values()].reduce((sum, { days }) => sum + days, 0),
    externalDays: [...plan.effort.values()].reduce((sum, { externalDays }) => sum + externalDays, 0),
    hidden: hiddenKinds.map((kind) => {
      const rows = [...plan.hiddenWork.values()].filter((row) => row.kind === kind);
      return [
        rows.reduce((sum, { days }) => sum + days, 0),
        rows.reduce((sum, { weeks }) => sum + weeks, 0),
        rows.filter(({ movedDate }) => movedDate).length,
      ];
    }),
    realised: [...plan.realisedValue.values()].map(({ day, amount }) => `${day} ${amount}`).sort(),
  };
}

/** Hidden days of a team that are more than its initiative asks of it, and names of benefits that are not the initiative's. */
function dangling(plan: Plan): string[] {
  const hidden = new Map<string, number>();
  for (const { initiativeId, teamId, days } of plan.hiddenWork.values()) {
    if (teamId === null) continue;
    const id = effortId(initiativeId, teamId);
    hidden.set(id, (hidden.get(id) ?? 0) + days);
  }
  const isOf = (initiativeId: string) => (id: string) =>
    plan.benefitLine.get(id)?.initiativeId === initiativeId;
  return [
    ...[...hidden].flatMap(([id, days]) => (days > (plan.effort.get(id)?.days ?? 0) ? [id] : [])),
    ...[...plan.realisedValue.values()].flatMap(({ id, initiativeId, benefitId }) =>
      isOf(initiativeId)(benefitId) ? [] : [id],
    ),
    ...[...plan.liveReview.values()].flatMap(({ id, initiativeId, reopened }) =>
      reopened.every(isOf(initiativeId)) ? [] : [id],
    ),
    ...[...plan.adoption.keys()].filter((id) => !plan.initiative.has(id)),
  ];
}

/** What was found of benefits, and a review that opens all their claims again. */
function foundLive(id: string, days: readonly string[]): Command[] {
  const benefitIds = days.map((_, index) => (index % 2 ? `found${index}` : `${id}.found${index}`));
  return [
    ...benefitIds.map((each): Command => {
      const range = { low: 100, likely: 200, high: 300, rampQuarters: 0, offsetQuarters: 0 };
      return {
        type: 'benefit/set',
        line: { id: each, initiativeId: id, kind: 'margin', ...range, claimant: '' },
      };
    }),
    ...benefitIds.map((benefitId, index): Command => {
      const value = { initiativeId: id, benefitId, day: days[index] ?? '', amount: index, by: 'Finance' };
      return { type: 'realised/set', values: [value] };
    }),
    { type: 'adoption/set', adoption: { ...blankAdoption, id, users: 'Sales' } },
    {
      type: 'live-review/set',
      review: {
        id: 'review',
        initiativeId: id,
        day: '2028-02-01',
        by: 'Board',
        finding: 'Less',
        reopened: benefitIds,
      },
    },
  ];
}

function withExtras(
  plan: Plan,
  id: string,
  more: typeof extras extends fc.Arbitrary<infer E> ? E : never,
): Plan {
  const { given, until, days, externalDays, spread, hidden, benefits } = more;
  const team = { daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: 99_999 };
  const now = after(
    plan,
    { type: 'team/set', team: { ...team, id: 't', name: 'Web' } },
    { type: 'team/set', team: { ...team, id: 'u', name: 'Data' } },
    { type: 'effort/set', initiativeId: id, teamId: 't', effort: { days, externalDays, spread } },
    ...hidden.map(({ kind, ...work }): Command => {
      return { type: 'hidden-work/set', initiativeId: id, kind, work };
    }),
    ...foundLive(id, benefits),
  );
  const card = cardsOf(now, base).byId.get(id);
  const amount = Math.floor(((card?.cost ?? 0) * (given ?? 0)) / 100);
  if (!card?.funded || amount < 1) return now;
  const funding: Command = {
    type: 'placement/fund',
    scenarioId: base,
    initiativeIds: [id],
    funding: 'amount',
    amount,
    ...(until !== null && { until }),
  };
  const decision = ask(now, funding);
  return decision.kind === 'patch' ? apply(now, decision.patch) : now;
}

test('whatever is split, every year of the plan and of its lanes is what it was, to the cent, and nothing dangles', () => {
  const codes = new Map<string, number>();
  fc.assert(
    fc.property(richPlan(), extras, (plan, more) => {
      const cards = [...cardsOf(plan, base).byId.values()].filter(
        ({ placement }) => placement.lengthQuarters > 1,
      );
      const id = cards[more.which % cards.length]?.initiative.id;
      if (id === undefined) return;
      const before = withExtras(plan, id, more);
      const length = cardsOf(before, base).byId.get(id)?.placement.lengthQuarters ?? 1;
      const parts = more.weights.slice(0, length);
      const quarters = allocate(length - parts.length, parts).map((each) => each + 1);
      const slices = quarters.map((each, index) => ({
        id: index ? `${id}s${index}` : id,
        title: `${index}`,
        quarters: each,
      }));
      const decision = ask(before, { type: 'initiative/split', scenarioId: base, id, slices });
      const code = decision.kind === 'refused' ? decision.refusal.code : decision.kind;
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (decision.kind !== 'patch') return;
      const now = apply(before, decision.patch);
      expect(yearly(now)).toEqual(yearly(before));
      expect(checkPlan(now)).toEqual([]);
      expect(dangling(before)).toEqual([]);
      expect(dangling(now)).toEqual([]);
      const whole = before.initiative.get(id);
      for (const [index, slice] of slices.entries())
        expect(now.initiative.get(slice.id)).toMatchObject({
          earliestBy: index ? null : whole?.earliestBy,
          neededBy: whole?.neededBy,
        });
      for (const name of tableNames)
        for (const row of now[name].values()) expect(recordSchemas[name].safeParse(row).success).toBe(true);
      expect(apply(now, invert(decision.patch))).toEqual(before);
    }),
    { numRuns: 200 },
  );
  expect(codes.get('patch') ?? 0).toBeGreaterThan(25);
});
