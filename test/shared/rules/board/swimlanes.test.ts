import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import { quarterIn } from '../../../../shared/model/quarter';
import { colourings, colourScale, others } from '../../../../shared/rules/board/colour-by';
import { groupings, swimlaneKey, swimlanesOf } from '../../../../shared/rules/board/swimlanes';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { swimlaneWords } from '../../../../shared/words/cards/swimlane-words';
import { colourSign, colourWords } from '../../../../shared/words/columns/colour-words';
import { anyPlan } from '../../../helpers/plans/any-plan';
import { adding, after, base, freshPlan } from '../../../helpers/plans/plans';

const plan = after(
  freshPlan(),
  { type: 'goal/set', goal: { ...blankGoal, id: 'g', name: 'Fewer complaints', outcome: 'revenue' } },
  {
    type: 'team/set',
    team: { id: 't', name: 'Core', daysPerQuarter: 60, runDaysPerQuarter: 0, dayRate: null },
  },
  {
    type: 'team/set',
    team: { id: 'u', name: 'Data', daysPerQuarter: 60, runDaysPerQuarter: 0, dayRate: null },
  },
  adding('a', { outcome: 'risk', businessOwner: 'Zoë', goalId: null }),
  adding('b', { outcome: 'revenue', goalId: 'g', businessOwner: 'Ann', status: 'approved' }),
  adding('c', { businessOwner: 'Ann' }),
  ...(['t', 'u'] as const).map((teamId) => ({
    type: 'effort/set' as const,
    initiativeId: 'b',
    teamId,
    effort: { days: teamId === 'u' ? 9 : 5, externalDays: 0, spread: 'even' as const },
  })),
  {
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: ['c'],
    changes: { start: quarterIn(2027, 3) },
  },
);
const cards = [...cardsOf(plan, base).byId.values()];
const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const heads = (by: (typeof groupings)[number]) =>
  swimlanesOf(plan, cards, by).map(
    ({ key, cards: own }) =>
      `${swimlaneWords(by, key, { plan, speech })}: ${own.map((c) => c.initiative.id).join('')}`,
  );

describe('swimlanes', () => {
  it('stand in their own order or by name, what has none last', () => {
    expect(heads('outcome')).toEqual(['Revenue generation: b', 'Risk management: a', 'No outcome: c']);
    expect(heads('owner')).toEqual(['Ann: bc', 'Zoë: a']);
    expect(heads('goal')).toEqual(['Fewer complaints: b', 'No goal: ac']);
    expect(heads('team')).toEqual(['Data: b', 'No team: ac']);
    expect(heads('start')).toEqual(['Q3 2027: c', 'Start not set: ab']);
    expect(heads('programme')).toEqual(['No programme: abc']);
    expect(heads('businessUnit')).toEqual(['No business unit: abc']);
  });

  it('hold every card once, in the order it had', () => {
    fc.assert(
      fc.property(anyPlan(), fc.constantFrom(...groupings), (any, by) => {
        const all = [...cardsOf(any, base).byId.values()];
        const lanes = swimlanesOf(any, all, by);
        expect(new Set(lanes.flatMap((lane) => lane.cards))).toEqual(new Set(all));
        expect(lanes.flatMap((lane) => lane.cards)).toHaveLength(all.length);
        for (const { key, cards: own } of lanes) {
          expect(own).toEqual(all.filter((card) => own.includes(card)));
          expect(own.every((card) => swimlaneKey(any, card, by) === key)).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('colours', () => {
  it('are told by a letter and by words as well, and say how many cards have each', () => {
    const scale = colourScale(plan, base, 'status');
    const said = scale.classes.map(
      ({ key, count }, place) =>
        `${colourSign('status', key, { place, plan })} ${colourWords('status', key, plan)} ${count}`,
    );
    expect(said).toEqual(['P Proposed 2', 'A Approved 1']);
  });

  it('of a score are the fifths of those that have it, equal scores in the same one', () => {
    const points = [8, 8, 5, 3, 2, 1].map((businessValue, n) =>
      adding(`s${n}`, { businessValue, timeCriticality: 1, riskReduction: 1, jobSize: 1 }),
    );
    const scored = after(freshPlan(), ...points, adding('none'));
    const scale = colourScale(scored, base, 'wsjf');
    const of = (id: string) => {
      const card = cardsOf(scored, base).byId.get(id);
      return card && scale.classes[scale.classOf(card) ?? -1]?.key;
    };
    expect(['s0', 's1', 's2', 's3', 's4', 's5', 'none'].map(of)).toEqual([
      '1',
      '1',
      '2',
      '3',
      '4',
      '5',
      undefined,
    ]);
  });

  it('of very many goals are those of the largest; the rest are one', () => {
    const ids = Array.from({ length: 10 }, (_, n) => `g${n}`);
    const many = after(
      freshPlan(),
      ...ids.map((id) => ({
        type: 'goal/set' as const,
        goal: { ...blankGoal, id, name: id, outcome: 'risk' as const },
      })),
      ...ids.map((goalId) => adding(`of ${goalId}`, { goalId })),
      adding('one more', { goalId: 'g9' }),
    );
    const { classes } = colourScale(many, base, 'goal');
    expect(classes).toHaveLength(8);
    expect(classes[0]).toEqual({ key: 'g9', count: 2 });
    expect(classes[7]).toEqual({ key: others, count: 3 });
  });

  it('count every card that has one', () => {
    fc.assert(
      fc.property(anyPlan(), fc.constantFrom(...colourings), (any, by) => {
        const { classes, classOf } = colourScale(any, base, by);
        const all = [...cardsOf(any, base).byId.values()].map(classOf);
        for (const [place, { count }] of classes.entries())
          expect(all.filter((each) => each === place)).toHaveLength(count);
      }),
      { numRuns: 40 },
    );
  });
});
