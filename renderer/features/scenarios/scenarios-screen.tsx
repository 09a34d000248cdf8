import { useState } from 'react';
import { scenarioColumn } from '../../../shared/rules/scenarios/scenario-column';
import { scenariosInOrder } from '../../../shared/rules/scenarios/scenarios';
import { yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import {
  useEditable,
  useIsLarge,
  usePlan,
  useSettings,
  useSpeech,
  useWritable,
} from '../../state/plan/plan-hooks';
import { askBestSet } from '../../state/plan/best-set';
import { askNewScenario } from '../../state/plan/scenario-actions';
import { Button } from '../../ui/button';
import { InTurn } from '../../ui/in-turn';
import { Page } from '../../ui/page';
import page from '../../ui/page.module.css';
import './ahead';
import { DifferenceSection } from './difference-section';
import { mostColumns } from './most-columns';
import { RollOverDialog } from './roll-over-dialog';
import { ScenarioList } from './scenario-list';
import { SideBySide } from './side-by-side';

/** The scenarios and baselines of the plan: to be kept in order, put side by side, and taken apart by initiative. */
export function ScenariosScreen() {
  const plan = usePlan();
  const all = scenariosInOrder(plan);
  const atOnce = !useIsLarge();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = all.filter(({ id }) => !left.has(id)).slice(0, mostColumns);
  const choose = (id: string, beside: boolean) => {
    const others = all.filter((other) => other.id !== id && !chosen.some((each) => each.id === other.id));
    const next = new Set(others.map((other) => other.id));
    if (!beside) next.add(id);
    setLeft(next);
  };
  return (
    <Page title={say`Scenarios`} actions={<Actions />}>
      <ScenarioList all={all} chosen={chosen.map(({ id }) => id)} choose={choose} />
      {all.length === 1 ? (
        <p
          className={page.hint}
        >{say`There is one scenario so far. Duplicate it to try another way beside it, or freeze a baseline to see later what changed and why.`}</p>
      ) : (
        <>
          <SideBySide columns={chosen.map(({ id }) => scenarioColumn(plan, id))} />
          <InTurn atOnce={atOnce}>
            <DifferenceSection all={all} />
          </InTurn>
        </>
      )}
    </Page>
  );
}

function Actions() {
  const writable = useWritable();
  const editable = useEditable();
  const speech = useSpeech();
  const { firstYear } = useSettings();
  const [rolling, setRolling] = useState(false);
  return (
    <>
      <Button disabled={!writable} onClick={() => askNewScenario('scenario')}>{say`Duplicate …`}</Button>
      <Button
        disabled={!writable}
        onClick={() => askNewScenario('baseline')}
      >{say`Freeze a baseline …`}</Button>
      <Button disabled={!editable} onClick={askBestSet}>{say`Find the best set …`}</Button>
      <Button disabled={!writable} onClick={() => setRolling(true)}>
        {say`Start ${yearWords(firstYear + 1, speech)} from ${yearWords(firstYear, speech)} …`}
      </Button>
      <RollOverDialog open={rolling} onClose={() => setRolling(false)} />
    </>
  );
}
