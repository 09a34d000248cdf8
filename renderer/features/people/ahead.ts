import { stepping } from '../../../shared/model/steps';
import { reserveUse } from '../../../shared/rules/agreements/reserve-use';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { intakeOf } from '../../../shared/rules/peers/intake';
import { quickWinsOf } from '../../../shared/rules/peers/quick-wins';
import { loadTable, overloadsOf, overQuarters } from '../../../shared/rules/people/capacity';
import { demandOf } from '../../../shared/rules/people/demand';
import { loadsOf } from '../../../shared/rules/people/effort-load';
import { causesOf } from '../../../shared/rules/people/load-causes';
import { askAhead } from '../../state/plan/ahead';

askAhead(function* (plan, scenarioId) {
  yield loadTable(plan, scenarioId);
  for (const { team, quarter } of overQuarters(plan, scenarioId))
    yield causesOf(plan, scenarioId, team.id, quarter);
  yield overloadsOf(plan, scenarioId);
  yield reserveUse(plan, scenarioId);
  yield* stepping(cardsOf(plan, scenarioId).byId.values(), (card) => loadsOf(plan, card));
  yield demandOf(plan, scenarioId);
  yield intakeOf(plan, scenarioId);
  yield quickWinsOf(plan, scenarioId);
});
