import { useState } from 'react';
import type { BenefitLine } from '../../../../shared/model/benefit-line';
import type { Card } from '../../../../shared/rules/card';
import { benefitKindWords } from '../../../../shared/words/codes';
import { moneyRange } from '../../../../shared/words/money';
import { useEditable, useSpeech } from '../../../state/plan-hooks';
import { Button } from '../../../ui/button';
import { BenefitForm } from './benefit-form';
import { LineHead } from './line-head';
import styles from './money-lines.module.css';
import { addBenefitLine, deleteBenefitLine } from './store-line';

/** Every benefit of an initiative: kinds stand side by side and are never added up. */
export function BenefitLines({ card }: { readonly card: Card }) {
  const speech = useSpeech();
  const disabled = !useEditable();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <ul className={styles.lines}>
        {card.benefits.map((line) => (
          <li key={line.id}>
            <LineHead
              name={`${benefitKindWords[line.kind]} ${moneyRange(line.low, line.high, speech)}`}
              about={aboutWords(line)}
              open={open === line.id}
              disabled={disabled}
              onToggle={() => setOpen(open === line.id ? null : line.id)}
              onDelete={() => deleteBenefitLine(line.id)}
            />
            {open === line.id && <BenefitForm line={line} disabled={disabled} />}
          </li>
        ))}
      </ul>
      {card.benefits.length === 0 && <p className={styles.about}>No benefit is named yet.</p>}
      <div className={styles.buttons}>
        <Button disabled={disabled} onClick={() => void addBenefitLine(card.initiative.id).then(setOpen)}>
          Add a benefit
        </Button>
      </div>
    </>
  );
}

function aboutWords({ claimant, offsetQuarters, rampQuarters }: BenefitLine): string {
  const begins = offsetQuarters > 0 ? `Q${offsetQuarters + 1} after going live` : 'From going live';
  const ramp = rampQuarters > 0 ? [`ramp of ${rampQuarters}`] : [];
  return [begins, ...ramp, claimant ? `claimed by ${claimant}` : 'claimed by nobody'].join(' · ');
}
