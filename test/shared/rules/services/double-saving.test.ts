import { expect, test } from 'vitest';
import type { BenefitKind } from '../../../../shared/model/codes';
import type { Plan } from '../../../../shared/model/plan';
import { settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { attentionOf } from '../../../../shared/rules/attention';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import type { Flows } from '../../../../shared/rules/scores/score-flows';
import { npvYears } from '../../../../shared/rules/scores/score-npv';
import { scoresOfOne } from '../../../../shared/rules/scores/scores';
import { type DoubleSaving, doubleSaving } from '../../../../shared/rules/services/double-saving';
import { attentionWords } from '../../../../shared/words/cards/attention-words';
import { doubleSavingWords } from '../../../../shared/words/outcomes/benefit-words';
import { speechOf } from '../../../../shared/words/speech';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

/** It ends a service of 0.5M a year and claims 0.4M of a kind, likely. */
function plan(kind: BenefitKind, runCost: number | null = null, effect = true): Plan {
  return after(
    freshPlan(),
    { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(0.5) } },
    adding('Portal', {
      cost: M(1),
      outcome: 'efficiency',
      runCost,
      benefit: { kind, low: M(0.3), likely: M(0.4), high: M(0.5) },
    }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Portal'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 4 },
    },
    ...(effect
      ? [
          {
            type: 'effect/set' as const,
            effect: {
              id: 'e',
              initiativeId: 'Portal',
              serviceId: 'ERP',
              kind: 'end' as const,
              amount: null,
              from: null,
              parallelQuarters: 0,
            },
          },
        ]
      : []),
    moving(['Portal'], 'run', true),
  );
}

const cardIn = (of: Plan) => {
  const card = cardsOf(of, base).byId.get('Portal');
  if (!card) throw new Error('no card');
  return card;
};
const twice = (of: Plan) => doubleSaving(of, cardIn(of));
const said = (of: Plan) => attentionOf(of, base).filter(({ code }) => code === 'saving-twice');

test('0.4M claimed as cashable and a service of 0.5M ended: both are in the net present value, which is said', () => {
  const both = plan('cashable');
  expect(twice(both)).toEqual({ cashable: M(0.4), atServices: M(0.5), ownRun: 0 });
  expect(said(both)).toMatchObject([{ initiativeIds: ['Portal'], parameters: { count: 1 } }]);
  const speech = speechOf(settingsOf(both), 'en-GB');
  expect(attentionWords(said(both)[0] as never, speech)).toBe(
    '“Portal” may count one saving twice: as cashable benefit and as run cost saved',
  );
  expect(doubleSavingWords({ cashable: M(0.4), atServices: M(0.5), ownRun: 0 }, speech)).toContain(
    'This saving may be counted twice: €\u00a00.40M a year is claimed as cashable, and €\u00a00.50M a year is saved at services as well.',
  );
  // Nothing is changed: 2027 −1.0M; from 2028 on 0.4M + 0.5M a year.
  const years = npvYears(scoresOfOne(both, cardIn(both)).flows as Flows, 800).map(({ net }) => net);
  expect(years).toEqual([-M(1), M(0.9), M(0.9), M(0.9), M(0.9)]);
});

test('a run line below zero is such a saving too; what a service saves counts whole beside run cost that is added', () => {
  expect(twice(plan('cashable', -M(0.1), false))).toEqual({
    cashable: M(0.4),
    atServices: 0,
    ownRun: M(0.1),
  });
  expect(twice(plan('cashable', M(0.2)))).toEqual({ cashable: M(0.4), atServices: M(0.5), ownRun: 0 });
});

const runLine = (id: string, amount: number, stage: 'planned' | 'forecast' = 'planned'): Command => ({
  type: 'money/set',
  line: { ...simpleMoneyLine({ initiativeId: 'Portal' }, 'run', amount), id, stage },
});

test('0.3M saved beside 0.5M added is a saving of 0.3M, though run cost rises by 0.2M; the sentence says where it stands', () => {
  const of = after(plan('cashable', M(0.5), false), runLine('less', -M(0.3)));
  expect(twice(of)).toEqual({ cashable: M(0.4), atServices: 0, ownRun: M(0.3) });
  expect(said(of)).toMatchObject([{ initiativeIds: ['Portal'] }]);
  const words = (saving: DoubleSaving) => doubleSavingWords(saving, speechOf(settingsOf(of), 'en-GB'));
  expect(words({ cashable: M(0.4), atServices: 0, ownRun: M(0.3) })).toContain(
    'claimed as cashable, and run lines below zero save €\u00a00.30M a year as well.',
  );
  expect(words({ cashable: M(0.4), atServices: M(0.5), ownRun: M(0.3) })).toContain(
    'and €\u00a00.50M a year is saved at services and €\u00a00.30M by run lines below zero as well.',
  );
});

test('a forecast takes the place of planned run lines: a saving that is no longer expected is not counted twice', () => {
  expect(twice(after(plan('cashable', -M(0.1), false), runLine('f', M(0.2), 'forecast')))).toBeNull();
  expect(twice(after(plan('cashable', M(0.1), false), runLine('f', -M(0.2), 'forecast')))).toEqual({
    cashable: M(0.4),
    atServices: 0,
    ownRun: M(0.2),
  });
});

test('another kind, no saving, or stopped work: nothing is said', () => {
  for (const of of [
    plan('margin'),
    plan('cashable', M(0.1), false),
    after(plan('cashable'), {
      type: 'placement/mark',
      scenarioId: base,
      initiativeIds: ['Portal'],
      mark: 'stop',
    }),
  ]) {
    expect(twice(of)).toBeNull();
    expect(said(of)).toEqual([]);
  }
});
