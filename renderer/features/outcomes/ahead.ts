import { benefitSteps, benefitsByKind } from '../../../shared/rules/outcomes/benefits';
import { goalsOf } from '../../../shared/rules/outcomes/goals';
import { priorityMoney } from '../../../shared/rules/scores/priority-gap';
import { askAhead } from '../../state/plan/ahead';
import { shownYears } from './shown-years';

askAhead(function* (plan, scenarioId) {
  yield goalsOf(plan, scenarioId);
  yield priorityMoney(plan, scenarioId);
  yield* benefitSteps(plan, scenarioId, shownYears);
  yield benefitsByKind(plan, scenarioId, shownYears);
});
