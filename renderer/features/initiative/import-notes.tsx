import type { Card } from '../../../shared/rules/cards/card';
import { dayWords } from '../../../shared/words/report-days';
import { say } from '../../../shared/words/say';
import { useSpeech } from '../../state/plan/plan-hooks';
import { useSourceName } from '../../state/plan/use-source-name';
import { Button } from '../../ui/button';
import styles from './initiative-panel.module.css';
import { storeChange } from './store-change';

interface Props {
  readonly card: Card;
  readonly disabled: boolean;
}

/** What an import assumed of its lane, and that its list no longer has it. */
export function ImportNotes({ card, disabled }: Props) {
  const { id, importId, laneAssumed, missingSince } = card.initiative;
  const speech = useSpeech();
  const source = useSourceName(importId);
  return (
    <>
      {laneAssumed && (
        <p className={styles.note}>
          {say`This lane was assumed on import.`}
          <Button
            aria-label={say`Confirm the lane`}
            disabled={disabled}
            onClick={() => void storeChange(id, { laneAssumed: false })}
          >{say`Confirm`}</Button>
        </p>
      )}
      {missingSince !== null && (
        <p className={styles.note}>
          {say`Gone from ${source} since ${dayWords(missingSince.slice(0, 10), speech)}. Here it stays as it was.`}
        </p>
      )}
    </>
  );
}
