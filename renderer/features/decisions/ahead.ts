import { lateCards } from '../../../shared/rules/late-cards';
import { askAhead } from '../../state/ahead';

askAhead(function* (plan, scenarioId) {
  yield lateCards(plan, scenarioId);
});
