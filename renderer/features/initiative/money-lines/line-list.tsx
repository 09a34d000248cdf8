import { useState } from 'react';
import type { Card } from '../../../../shared/rules/card';
import { lineAboutWords, lineSumWords } from '../../../../shared/words/money-line-words';
import { useEditable, useSpeech } from '../../../state/plan-hooks';
import { Button } from '../../../ui/button';
import { LineForm } from './line-form';
import { LineHead } from './line-head';
import styles from './money-lines.module.css';
import { addMoneyLine, deleteMoneyLine } from './store-line';

/** The lines of an initiative; one is open to be edited. */
export function LineList({ card }: { readonly card: Card }) {
  const speech = useSpeech();
  const disabled = !useEditable();
  const [open, setOpen] = useState<string | null>(null);
  const add = async (nature: 'oneOff' | 'run') => setOpen(await addMoneyLine(card.initiative.id, nature));
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
              onToggle={() => setOpen(open === line.id ? null : line.id)}
              onDelete={() => deleteMoneyLine(line.id)}
            />
            {open === line.id && <LineForm line={line} card={card} disabled={disabled} />}
          </li>
        ))}
      </ul>
      {card.moneyLines.length === 0 && <p className={styles.about}>No money is entered yet.</p>}
      <div className={styles.buttons}>
        <Button disabled={disabled} onClick={() => void add('oneOff')}>
          Add one-off money
        </Button>
        <Button disabled={disabled} onClick={() => void add('run')}>
          Add run money
        </Button>
      </div>
    </>
  );
}
