import { stepping } from '../../../shared/model/steps';
import { loadTable, overloadsOf, overQuarters } from '../../../shared/rules/capacity';
import { cardsOf } from '../../../shared/rules/cards';
import { demandOf } from '../../../shared/rules/demand';
import { loadsOf } from '../../../shared/rules/effort-load';
import { intakeOf } from '../../../shared/rules/intake';
import { causesOf } from '../../../shared/rules/load-causes';
import { quickWinsOf } from '../../../shared/rules/quick-wins';
import { reserveUse } from '../../../shared/rules/reserve-use';
import { askAhead } from '../../state/ahead';

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
