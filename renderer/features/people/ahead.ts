import { loadTable, overloadsOf } from '../../../shared/rules/capacity';
import { demandOf } from '../../../shared/rules/demand';
import { intakeOf } from '../../../shared/rules/intake';
import { quickWinsOf } from '../../../shared/rules/quick-wins';
import { reserveUse } from '../../../shared/rules/reserve-use';
import { askAhead } from '../../state/ahead';

askAhead(function* (plan, scenarioId) {
  yield loadTable(plan, scenarioId);
  yield overloadsOf(plan, scenarioId);
  yield reserveUse(plan, scenarioId);
  yield demandOf(plan, scenarioId);
  yield intakeOf(plan, scenarioId);
  yield quickWinsOf(plan, scenarioId);
});
