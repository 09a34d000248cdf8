import { settingsOf } from '../../../shared/model/plan';
import { budgetYearCount, budgetYearsOf } from '../../../shared/rules/budgets/budget-years';
import { driftOf } from '../../../shared/rules/budgets/drift';
import { causeSteps } from '../../../shared/rules/budgets/drift-causes';
import { kpisOf } from '../../../shared/rules/budgets/kpis';
import { rollUpOf, rollUpSteps } from '../../../shared/rules/budgets/roll-up';
import { changeKindSteps } from '../../../shared/rules/cards/change-kinds';
import { askAhead } from '../../state/plan/ahead';
import { driftYears } from '../../ui/drift-years';

askAhead(function* (plan, scenarioId) {
  const years = driftYears(settingsOf(plan));
  yield* causeSteps(plan, scenarioId, years);
  yield driftOf(plan, scenarioId, years);
  yield* changeKindSteps(plan, scenarioId);
  yield* rollUpSteps(plan, scenarioId, 'programme');
  yield rollUpOf(plan, scenarioId, 'programme');
  yield kpisOf(plan, scenarioId, years);
  yield budgetYearsOf(plan, scenarioId, budgetYearCount(plan, scenarioId));
});
