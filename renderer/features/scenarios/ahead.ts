import { settingsOf } from '../../../shared/model/plan';
import { driftOf } from '../../../shared/rules/budgets/drift';
import { causeSteps } from '../../../shared/rules/budgets/drift-causes';
import { standsOf } from '../../../shared/rules/cards/stands';
import { compareScenarios, compareSteps } from '../../../shared/rules/scenarios/compare';
import { scenarioColumn, standSumSteps } from '../../../shared/rules/scenarios/scenario-column';
import { scenarioParts } from '../../../shared/rules/scenarios/scenario-rows';
import { scenariosInOrder } from '../../../shared/rules/scenarios/scenarios';
import { yearsOfPlan } from '../../../shared/rules/time/plan-years';
import { sumsSteps } from '../../../shared/rules/warm';
import { askAhead } from '../../state/plan/ahead';
import { mostColumns } from './most-columns';
import { pairAtFirst } from './pair-at-first';

askAhead(function* (plan, scenarioId) {
  const all = scenariosInOrder(plan);
  if (all.length === 1) return;
  const years = yearsOfPlan(settingsOf(plan));
  const beside = all.slice(0, mostColumns);
  for (const { id } of beside) {
    yield* sumsSteps(plan, id);
    yield* causeSteps(plan, id, years);
    yield driftOf(plan, id, years);
    yield* standsOf.steps(plan, id);
    yield* standSumSteps(plan, id);
    yield scenarioColumn(plan, id);
  }
  yield scenarioParts(
    plan,
    beside.map(({ id }) => scenarioColumn(plan, id)),
  );
  const pair = pairAtFirst(all, scenarioId);
  yield* compareSteps(plan, ...pair);
  yield compareScenarios(plan, ...pair);
});
