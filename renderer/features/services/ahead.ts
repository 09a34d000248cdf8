import { serviceFacts } from '../../../shared/rules/services/service-facts';
import { serviceRowSteps, serviceRowsOf } from '../../../shared/rules/services/service-rows';
import { askAhead } from '../../state/plan/ahead';
import { currentSpeech } from '../../state/plan/plan-hooks';
import { knownOwners, knownUnits, unitOfServices } from './known-values';
import { today } from './today';

askAhead(function* (plan, scenarioId) {
  yield* serviceRowSteps(plan, scenarioId);
  yield serviceRowsOf(plan, scenarioId);
  yield serviceFacts(plan, today());
  const { locale, currency } = currentSpeech();
  yield unitOfServices(plan, scenarioId, currency);
  yield knownUnits(plan, locale);
  yield knownOwners(plan, locale);
});
