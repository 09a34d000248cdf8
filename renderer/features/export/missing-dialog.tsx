import { useState } from 'react';
import {
  type AskedBy,
  askedBy,
  missingAnswers,
  whoIsAsked,
} from '../../../shared/rules/questions/missing-answers';
import { askedByWords, questionWords } from '../../../shared/words/cards/question-words';
import { counted } from '../../../shared/words/counts';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { leaveAskMissing, useAskMissing, writeMissing } from '../../state/files/ask-missing';
import { usePlan, useScenarioId } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DayField } from '../../ui/fields/day-field';
import { SelectField } from '../../ui/fields/select-field';
import styles from './export-dialog.module.css';

/** Asks others, by mail, for what is missing: who, and until when. */
export function MissingDialog() {
  const { open } = useAskMissing();
  return (
    <Dialog
      open={open}
      onClose={leaveAskMissing}
      title={say`Ask for missing answers by mail`}
      description={say`A workbook with only what is missing, to be filled in and sent back. Import what comes back: empty cells clear nothing.`}
    >
      {open && <Choices />}
    </Dialog>
  );
}

function Choices() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const [{ by, name }, ask] = useState<Who>({ by: 'businessOwner', name: null });
  const [due, setDue] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [writing, setWriting] = useState(false);
  const { initiatives, questions } = missingAnswers(plan, scenarioId, name === null ? null : { by, name });
  const write = async () => {
    setWriting(true);
    setError(await writeMissing({ scenarioId, by, name, due }));
    setWriting(false);
  };
  return (
    <>
      <div className={styles.fields}>
        <WhoFields by={by} name={name} ask={ask} />
        <DayField
          label={say`To be back by`}
          hint={say`Stands in the workbook; none says nothing.`}
          value={due}
          commit={(day) => {
            setDue(day);
            return undefined;
          }}
        />
      </div>
      <p>
        {initiatives === 0
          ? say`Nothing is missing there.`
          : `${counted(initiatives, 'initiative')}: ${questions.map((each) => questionWords[each].name).join(', ')}.`}
      </p>
      {error !== null && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
      <div className={styles.buttons}>
        <Button onClick={leaveAskMissing}>{say`Cancel`}</Button>
        <Button look="solid" disabled={writing || initiatives === 0} onClick={() => void write()}>
          {writing ? say`Writing …` : say`Write …`}
        </Button>
      </div>
    </>
  );
}

/** `name` null: everybody, a file each. */
interface Who {
  readonly by: AskedBy;
  readonly name: string | null;
}

/** Stands for everybody, before names that may be anything. */
const everybody = 'everybody';

function WhoFields({ by, name, ask }: Who & { readonly ask: (who: Who) => void }) {
  const people = whoIsAsked(usePlan(), useScenarioId(), by);
  return (
    <>
      <SelectField
        label={say`Ask by`}
        value={by}
        choices={askedBy.map((value) => ({ value, words: askedByWords[value] }))}
        commit={(next) => {
          ask({ by: next, name: null });
          return undefined;
        }}
      />
      <SelectField
        label={say`Who`}
        value={name === null ? everybody : `:${name}`}
        choices={[
          { value: everybody, words: say`Everybody, a file each (${people.length.toLocaleString(locale)})` },
          ...people.map((each) => ({
            value: `:${each.name}`,
            words: `${each.name || say`Nobody yet`} (${each.initiatives.toLocaleString(locale)})`,
          })),
        ]}
        commit={(next) => {
          ask({ by, name: next === everybody ? null : next.slice(1) });
          return undefined;
        }}
      />
    </>
  );
}
