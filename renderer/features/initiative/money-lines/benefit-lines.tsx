import type { BenefitLine } from '../../../../shared/model/records/benefit-line';
import type { Card } from '../../../../shared/rules/cards/card';
import { benefitKindWords } from '../../../../shared/words/codes';
import { moneyRange } from '../../../../shared/words/money';
import { say } from '../../../../shared/words/say';
import { useEditable, useSpeech } from '../../../state/plan/plan-hooks';
import { isInPlan } from '../../../state/plan/plan-store';
import { showLine, useView } from '../../../state/window/view-store';
import { Button } from '../../../ui/button';
import { FieldPlace } from '../../../ui/fields/field-place';
import { DoubleSavingLine } from '../double-saving-line';
import { BenefitForm } from './benefit-form';
import { LineHead } from './line-head';
import styles from './money-lines.module.css';
import { addBenefitLine, deleteBenefitLine } from './store-line';

/** Every benefit of an initiative: kinds stand side by side and are never added up. */
export function BenefitLines({ card }: { readonly card: Card }) {
  const speech = useSpeech();
  const disabled = !useEditable();
  const open = useView((view) => view.openLine);
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
              onToggle={() => showLine(open === line.id ? null : line.id)}
              onDelete={() => deleteBenefitLine(line.id)}
            />
            {open === line.id && (
              <FieldPlace
                id={line.id}
                name={benefitKindWords[line.kind]}
                open={() => showLine(line.id)}
                isThere={() => isInPlan('benefitLine', line.id)}
              >
                <BenefitForm line={line} disabled={disabled} />
              </FieldPlace>
            )}
          </li>
        ))}
      </ul>
      <DoubleSavingLine card={card} />
      {card.benefits.length === 0 && <p className={styles.about}>{say`No benefit is named yet.`}</p>}
      <div className={styles.buttons}>
        <Button
          disabled={disabled}
          onClick={() => void addBenefitLine(card.initiative.id).then(showLine)}
        >{say`Add a benefit`}</Button>
      </div>
    </>
  );
}

function aboutWords({ claimant, offsetQuarters, rampQuarters }: BenefitLine): string {
  const begins = offsetQuarters > 0 ? say`Q${offsetQuarters + 1} after going live` : say`From going live`;
  const ramp = rampQuarters > 0 ? [say`ramp of ${rampQuarters}`] : [];
  return [begins, ...ramp, claimant ? say`claimed by ${claimant}` : say`claimed by nobody`].join(' · ');
}
