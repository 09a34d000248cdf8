import { lateCards } from '../../../shared/rules/cards/late-cards';
import { askAhead } from '../../state/plan/ahead';

askAhead(function* (plan, scenarioId) {
  yield lateCards(plan, scenarioId);
});
