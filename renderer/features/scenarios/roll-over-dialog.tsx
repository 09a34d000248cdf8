import { useMemo } from 'react';
import { settingsOf } from '../../../shared/model/plan';
import { rollOverPreview } from '../../../shared/rules/scenarios/roll-over-preview';
import { rollOverWords } from '../../../shared/words/money/roll-over-words';
import { rollOverRules } from '../../../shared/words/people/planning-rules';
import { yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { HowMade } from '../../ui/how-made';
import styles from './roll-over-dialog.module.css';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Starts the next year from this one: says first what that does. */
export function RollOverDialog({ open, onClose }: Props) {
  const plan = usePlan();
  const speech = useSpeech();
  const preview = useMemo(() => (open ? rollOverPreview(plan) : null), [open, plan]);
  const { firstYear, scenarioId } = settingsOf(plan);
  const year = yearWords(firstYear + 1, speech);
  const lines = preview ? rollOverWords(preview, speech) : [];
  const start = () => {
    void dispatch({ type: 'plan/roll-over' }, { offerUndo: true });
    onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      wide
      title={say`Start ${year} from ${yearWords(firstYear, speech)}`}
      description={say`What “${plan.scenario.get(scenarioId)?.name}” funds in ${yearWords(firstYear, speech)} counts as spent, and ${year} becomes the first year. Every later year costs what it did. Other scenarios keep what they decide; what was spent is spent in them too. One step, which can be undone.`}
      actions={
        <>
          <Button onClick={onClose}>{say`Cancel`}</Button>
          <Button look="solid" onClick={start}>
            {say`Start ${year}`}
          </Button>
        </>
      }
    >
      {lines.length === 0 ? (
        <p>{say`Nothing is in the plan yet: only its first year changes.`}</p>
      ) : (
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {lines.length > 0 && <HowMade rules={rollOverRules} about={say`The next year’s figures`} />}
    </Dialog>
  );
}
