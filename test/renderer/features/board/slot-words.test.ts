import { expect, test } from 'vitest';
import { slotWords } from '../../../../renderer/features/board/slot-words';
import type { Preview } from '../../../../renderer/state/plan/preview';
import { apply } from '../../../../shared/model/patch';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { speechOf } from '../../../../shared/words/speech';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

/** Exit and Cloud, 1.0M each in 2027, run for 0.4M; both end ERP, 12.0M a year. */
function plan(): Plan {
  const ends = (initiativeId: string) => ({
    type: 'effect/set' as const,
    effect: {
      id: `${initiativeId}.ERP`,
      initiativeId,
      serviceId: 'ERP',
      kind: 'end' as const,
      amount: null,
      from: null,
      parallelQuarters: 0,
    },
  });
  return after(
    freshPlan(),
    { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(12), costYear: 2027 } },
    ...['Exit', 'Cloud'].map((id) =>
      adding(id, { cost: M(1), runCost: M(0.4), outcome: 'efficiency' as const }),
    ),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Exit', 'Cloud'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 4 },
    },
    ends('Exit'),
    ends('Cloud'),
  );
}

function said(of: Plan, ids: string[]): string {
  const decision = ask(of, moving(ids, 'run', true));
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  const preview: Preview = { refusal: null, crossings: [], plan: apply(of, decision.patch) };
  const place = { lane: 'run', funded: true, before: null, index: 0 } as const;
  const words = slotWords(
    { cards: cardsOf(of, base), scenarioId: base, ids, place, preview },
    speechOf(settingsOf(of), 'en-GB'),
  );
  return words.replaceAll('\u00a0', ' ');
}

test('the slot says what a card saves at services: 0.4M run less the 12.0M of ERP', () => {
  expect(said(plan(), ['Exit'])).toBe('Exit here: € 1.00M funded, −11.60M run a year from 2028');
});

test('two cards that end the same service save it once: 0.4M + 0.4M - 12.0M', () => {
  expect(said(plan(), ['Exit', 'Cloud'])).toBe(
    '2 initiatives here: € 2.00M funded, −11.20M run a year from 2028',
  );
});

test('where another saves it already, a card adds its own run cost', () => {
  expect(said(after(plan(), moving(['Cloud'], 'run', true)), ['Exit'])).toBe(
    'Exit here: € 2.00M funded, +0.40M run a year from 2028',
  );
});
