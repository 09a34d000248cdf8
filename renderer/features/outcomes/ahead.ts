import { benefitSteps, benefitsByKind } from '../../../shared/rules/benefits';
import { goalsOf } from '../../../shared/rules/goals';
import { priorityMoney } from '../../../shared/rules/priority-gap';
import { askAhead } from '../../state/ahead';
import { shownYears } from './shown-years';

askAhead(function* (plan, scenarioId) {
  yield goalsOf(plan, scenarioId);
  yield priorityMoney(plan, scenarioId);
  yield* benefitSteps(plan, scenarioId, shownYears);
  yield benefitsByKind(plan, scenarioId, shownYears);
});
