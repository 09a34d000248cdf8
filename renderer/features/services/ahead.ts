import { serviceFacts } from '../../../shared/rules/service-facts';
import { serviceRowSteps, serviceRowsOf } from '../../../shared/rules/service-rows';
import { askAhead } from '../../state/ahead';
import { today } from './today';

askAhead(function* (plan, scenarioId) {
  yield* serviceRowSteps(plan, scenarioId);
  yield serviceRowsOf(plan, scenarioId);
  yield serviceFacts(plan, today());
});
