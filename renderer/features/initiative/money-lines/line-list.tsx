import type { Card } from '../../../../shared/rules/cards/card';
import { lineAboutWords, lineSumWords } from '../../../../shared/words/cards/money-line-words';
import { say } from '../../../../shared/words/say';
import { useEditable, useSpeech } from '../../../state/plan/plan-hooks';
import { isInPlan } from '../../../state/plan/plan-store';
import { showLine, useView } from '../../../state/window/view-store';
import { Button } from '../../../ui/button';
import { FieldPlace } from '../../../ui/fields/field-place';
import { LineForm } from './line-form';
import { LineHead } from './line-head';
import styles from './money-lines.module.css';
import { addMoneyLine, deleteMoneyLine } from './store-line';

/** The lines of an initiative; one is open to be edited. */
export function LineList({ card }: { readonly card: Card }) {
  const speech = useSpeech();
  const disabled = !useEditable();
  const open = useView((view) => view.openLine);
  const add = async (nature: 'oneOff' | 'run') => showLine(await addMoneyLine(card.initiative.id, nature));
  return (
    <>
      <ul className={styles.lines}>
        {card.moneyLines.map((line) => (
          <li key={line.id}>
            <LineHead
              name={lineSumWords(line, speech)}
              about={lineAboutWords(line, speech)}
              open={open === line.id}
              disabled={disabled}
              onToggle={() => showLine(open === line.id ? null : line.id)}
              onDelete={() => deleteMoneyLine(line.id)}
            />
            {open === line.id && (
              <FieldPlace
                id={line.id}
                name={lineSumWords(line, speech)}
                open={() => showLine(line.id)}
                isThere={() => isInPlan('moneyLine', line.id)}
              >
                <LineForm line={line} card={card} disabled={disabled} />
              </FieldPlace>
            )}
          </li>
        ))}
      </ul>
      {card.moneyLines.length === 0 && <p className={styles.about}>{say`No money is entered yet.`}</p>}
      <div className={styles.buttons}>
        <Button disabled={disabled} onClick={() => void add('oneOff')}>{say`Add one-off money`}</Button>
        <Button disabled={disabled} onClick={() => void add('run')}>{say`Add run money`}</Button>
      </div>
    </>
  );
}
