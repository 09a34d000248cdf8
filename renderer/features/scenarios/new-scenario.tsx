import { useRef, useState } from 'react';
import { failureWords } from '../../../shared/words/failures';
import { refusalWords } from '../../../shared/words/refusals';
import { say } from '../../../shared/words/say';
import { usePlan, useSpeech } from '../../state/plan-hooks';
import {
  leaveNewScenario,
  makeScenario,
  type NewScenario,
  useNewScenario,
} from '../../state/scenario-actions';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/field';
import field from '../../ui/field.module.css';

/** Asks for the name of a scenario or a baseline that is to be made. */
export function NewScenarioDialog() {
  const { asked } = useNewScenario();
  const [shown, setShown] = useState<{ readonly asked: NewScenario; readonly number: number } | null>(null);
  if (asked && asked !== shown?.asked) setShown({ asked, number: (shown?.number ?? 0) + 1 });
  // As in the other questions: closed, not dropped.
  return shown && <NameDialog key={shown.number} asked={shown.asked} open={asked === shown.asked} />;
}

function NameDialog({ asked, open }: { readonly asked: NewScenario; readonly open: boolean }) {
  const speech = useSpeech();
  const plan = usePlan();
  const [name, setName] = useState(asked.name);
  const [error, setError] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const source = plan.scenario.get(asked.sourceId)?.name ?? '';
  const isBaseline = asked.kind === 'baseline';
  const make = async () => {
    if (!name.trim()) return setError(say`Enter a name.`);
    const outcome = await makeScenario({ ...asked, name: name.trim() });
    if (outcome.kind === 'refused') setError(refusalWords(outcome.refusal, speech));
    else if (outcome.kind === 'failed') setError(failureWords(outcome.failure));
    else leaveNewScenario();
  };
  return (
    <Dialog
      open={open}
      onClose={leaveNewScenario}
      title={isBaseline ? say`Freeze a baseline` : say`Make a scenario`}
      description={
        isBaseline
          ? say`What “${source}” promises is kept in figures, whatever is edited later.`
          : say`A copy of “${source}” with its places, amounts, dates, marks and budgets. Costs and benefits of an initiative are the same in all scenarios.`
      }
      initialFocus={input}
      actions={
        <>
          <Button onClick={leaveNewScenario}>{say`Cancel`}</Button>
          <Button look="solid" onClick={() => void make()}>
            {isBaseline ? say`Freeze` : say`Make the scenario`}
          </Button>
        </>
      }
    >
      <Field label={say`Name`} error={error}>
        {(control) => (
          <input
            {...control}
            ref={input}
            className={field.input}
            value={name}
            maxLength={1_000}
            autoComplete="off"
            spellCheck={false}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setName(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
              event.preventDefault();
              void make();
            }}
          />
        )}
      </Field>
    </Dialog>
  );
}
