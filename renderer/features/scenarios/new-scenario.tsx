import { useState } from 'react';
import { failureWords } from '../../../shared/words/failures';
import { refusalWords } from '../../../shared/words/refusals';
import { say } from '../../../shared/words/say';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import {
  leaveNewScenario,
  makeScenario,
  type NewScenario,
  useNewScenario,
} from '../../state/plan/scenario-actions';
import { NameDialog } from '../../ui/name-dialog';

/** Asks for the name of a scenario or a baseline that is to be made. */
export function NewScenarioDialog() {
  const { asked } = useNewScenario();
  const [shown, setShown] = useState<{ readonly asked: NewScenario; readonly number: number } | null>(null);
  if (asked && asked !== shown?.asked) setShown({ asked, number: (shown?.number ?? 0) + 1 });
  // As in the other questions: closed, not dropped.
  return shown && <NewName key={shown.number} asked={shown.asked} open={asked === shown.asked} />;
}

function NewName({ asked, open }: { readonly asked: NewScenario; readonly open: boolean }) {
  const speech = useSpeech();
  const plan = usePlan();
  const source = plan.scenario.get(asked.sourceId)?.name ?? '';
  const isBaseline = asked.kind === 'baseline';
  const make = async (name: string) => {
    const outcome = await makeScenario({ ...asked, name });
    if (outcome.kind === 'refused') return refusalWords(outcome.refusal, speech);
    return outcome.kind === 'failed' ? failureWords(outcome.failure) : null;
  };
  return (
    <NameDialog
      open={open}
      name={asked.name}
      title={isBaseline ? say`Freeze a baseline` : say`Make a scenario`}
      description={
        isBaseline
          ? say`What “${source}” promises is kept in figures, whatever is edited later.`
          : say`A copy of “${source}” with its places, amounts, dates, marks and budgets. Costs and benefits of an initiative are the same in all scenarios.`
      }
      act={isBaseline ? say`Freeze` : say`Make the scenario`}
      store={make}
      leave={leaveNewScenario}
    />
  );
}
