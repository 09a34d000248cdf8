import type { ControlBody } from '../../../shared/contract/control';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import type { Scenario } from '../../../shared/model/records/scenario';
import { scenariosInOrder } from '../../../shared/rules/scenarios/scenarios';
import { scenarioNamed } from '../../../shared/rules/show/show-compare';
import { say } from '../../../shared/words/say';
import { Failure } from '../store/failure';

/** The scenario that main named, the plan's own where it named none; refuses one that the plan does not have, with those there are. */
export function scenarioAsked(plan: Plan, asked: ControlBody<'plan/export'>['scenario']): Scenario {
  const { scenarioId } = settingsOf(plan);
  const wanted = asked ?? { id: scenarioId };
  const found = 'id' in wanted ? plan.scenario.get(wanted.id) : scenarioNamed(plan, wanted.name);
  if (found) return found;
  const names = scenariosInOrder(plan).map(({ name }) => say`“${name}”`);
  throw new Failure('scenario-unknown', {
    scenario: 'id' in wanted ? '' : wanted.name,
    names: names.join(', '),
  });
}
