import { settingsOf } from '../../../shared/model/plan';
import { budgetYearCount, budgetYearsOf } from '../../../shared/rules/budget-years';
import { changeKindSteps } from '../../../shared/rules/change-kinds';
import { driftOf } from '../../../shared/rules/drift';
import { causeSteps } from '../../../shared/rules/drift-causes';
import { kpisOf } from '../../../shared/rules/kpis';
import { rollUpOf, rollUpSteps } from '../../../shared/rules/roll-up';
import { askAhead } from '../../state/ahead';
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
