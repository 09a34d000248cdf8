import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import { cardsExchanged, cardsOf } from '../../../../shared/rules/cards/cards';
import { shownOf } from '../../../helpers/all-figures';
import { planningCommands, startedPlan } from '../../../helpers/commands/planning-commands';
import { forgotten } from '../../../helpers/forgotten';
import { ask, base } from '../../../helpers/plans/plans';

const look = { scenarioId: base, others: [], years: 5, today: '2026-11-26' };

test('figures of the plan before may be asked after the cards of the plan were made, whatever became of them', () => {
  let made = 0;
  fc.assert(
    fc.property(planningCommands, (command) => {
      const decision = ask(startedPlan(), command, 'because');
      if (decision.kind !== 'patch') return;
      const before = forgotten(startedPlan());
      const plan = apply(before, decision.patch);
      cardsOf(plan, base);
      if (cardsExchanged(plan, base) === null) made++;
      shownOf(before, look);
      expect(shownOf(plan, look)).toEqual(shownOf(forgotten(plan), look));
    }),
    { numRuns: 40 },
  );
  expect(made).toBeGreaterThan(0);
});
