import { Check, ChevronDown, Lock } from 'lucide-react';
import { settingsOf } from '../../shared/model/plan';
import type { Scenario } from '../../shared/model/records/scenario';
import { scenariosInOrder } from '../../shared/rules/scenarios/scenarios';
import { scenarioKindWords } from '../../shared/words/money/scenario-words';
import { say } from '../../shared/words/say';
import { useScenario, useWritable } from '../state/plan/plan-hooks';
import { currentPlan, currentScenarioId, isWritable, viewScenario } from '../state/plan/plan-store';
import { askNewScenario } from '../state/plan/scenario-actions';
import { showScreen } from '../state/window/view-store';
import { Button } from '../ui/button';
import { Menu, type MenuEntry, type MenuGroup } from '../ui/menu';
import styles from './header.module.css';

/** Which scenario is in view, and the way to another. A baseline says that it cannot be edited. */
export function ScenarioMenu() {
  const { id, name, kind } = useScenario();
  const writable = useWritable();
  return (
    <>
      <Menu
        trigger={
          <Button className={styles.scenario} title={`${scenarioKindWords[kind]}: ${name}`}>
            {kind === 'baseline' && <Lock size={13} aria-hidden="true" />}
            <span className={styles.words}>
              {scenarioKindWords[kind]}: {name}
            </span>
            <ChevronDown size={14} aria-hidden="true" />
          </Button>
        }
        groups={groups}
      />
      {kind === 'baseline' && (
        <p className={styles.frozen} role="status">
          <span>{say`A baseline: editing is off`}</span>
          {writable && (
            <Button
              className={styles.small}
              onClick={() => askNewScenario('scenario', id)}
            >{say`Make a scenario from it`}</Button>
          )}
        </p>
      )}
    </>
  );
}

function groups(): MenuGroup[] {
  const plan = currentPlan();
  const all = scenariosInOrder(plan);
  const inView = currentScenarioId();
  const { scenarioId } = settingsOf(plan);
  const entry = ({ id, name }: Scenario): MenuEntry => ({
    id,
    words: id === scenarioId ? say`${name} (the plan)` : name,
    mark: id === inView && <Check size={14} aria-label={say`in view`} />,
    run: () => viewScenario(id === scenarioId ? null : id),
  });
  const of = (kind: Scenario['kind']) => all.filter((each) => each.kind === kind).map(entry);
  const baselines = of('baseline');
  const name = plan.scenario.get(inView)?.name ?? '';
  const disabled = !isWritable();
  return [
    { id: 'scenarios', title: say`Scenarios`, entries: of('scenario') },
    ...(baselines.length ? [{ id: 'baselines', title: say`Baselines`, entries: baselines }] : []),
    {
      id: 'make',
      entries: [
        {
          id: 'duplicate',
          words: say`Duplicate “${name}” …`,
          disabled,
          run: () => askNewScenario('scenario'),
        },
        { id: 'freeze', words: say`Freeze a baseline …`, disabled, run: () => askNewScenario('baseline') },
        { id: 'compare', words: say`Compare`, run: () => showScreen('scenarios') },
      ],
    },
  ];
}
