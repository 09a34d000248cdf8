import { serviceFacts } from '../../../shared/rules/services/service-facts';
import { serviceRowSteps, serviceRowsOf } from '../../../shared/rules/services/service-rows';
import { askAhead } from '../../state/plan/ahead';
import { today } from './today';

askAhead(function* (plan, scenarioId) {
  yield* serviceRowSteps(plan, scenarioId);
  yield serviceRowsOf(plan, scenarioId);
  yield serviceFacts(plan, today());
});
