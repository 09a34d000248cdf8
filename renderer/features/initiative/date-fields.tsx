import type { Card } from '../../../shared/rules/cards/card';
import { dateGapOf } from '../../../shared/rules/cards/date-gap';
import { latestDecision } from '../../../shared/rules/decisions/decisions';
import { gapWords } from '../../../shared/words/cards/date-gap-words';
import { verdictWords } from '../../../shared/words/codes';
import { dateGapRule } from '../../../shared/words/people/figure-rules';
import { dayWords } from '../../../shared/words/report-days';
import { say } from '../../../shared/words/say';
import { writeDecision } from '../../state/plan/deciding';
import { useEditable, usePlan, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { DayField } from '../../ui/fields/day-field';
import { HowMade } from '../../ui/how-made';
import styles from './initiative-panel.module.css';
import { storeChange } from './store-change';

/** When it is needed and when it can be had, what was agreed, and what was decided. */
export function DateFields({ card }: { readonly card: Card }) {
  const disabled = !useEditable();
  const { fiscalYearFirstMonth } = useSettings();
  const { id, neededBy, earliestBy, agreedBy } = card.initiative;
  const gap = dateGapOf(card, fiscalYearFirstMonth);
  return (
    <>
      <DayField
        label={say`Needed by (business)`}
        value={neededBy}
        disabled={disabled}
        commit={(value) => storeChange(id, { neededBy: value })}
      />
      <DayField
        label={say`Earliest by (IT)`}
        value={earliestBy}
        disabled={disabled}
        commit={(value) => storeChange(id, { earliestBy: value })}
      />
      <DayField
        label={say`Agreed`}
        hint={
          gap ? `${gap.from === 'plan' ? say`As planned` : say`As IT says`}: ${gapWords(gap)}` : undefined
        }
        value={agreedBy}
        disabled={disabled}
        commit={(value) => storeChange(id, { agreedBy: value })}
      />
      {gap && (
        <div className={styles.whole}>
          <HowMade bare rules={[dateGapRule]} about={say`Days between needed and ready`} />
        </div>
      )}
      <LastDecision initiativeId={id} disabled={disabled} />
    </>
  );
}

function LastDecision({
  initiativeId,
  disabled,
}: {
  readonly initiativeId: string;
  readonly disabled: boolean;
}) {
  const plan = usePlan();
  const speech = useSpeech();
  const last = latestDecision(plan, initiativeId);
  return (
    <div className={styles.whole}>
      <p className={styles.note}>
        {last
          ? `${verdictWords[last.verdict]}, ${dayWords(last.at.slice(0, 10), speech)}: ${last.reason}`
          : say`Nothing has been decided yet.`}
        <Button
          disabled={disabled}
          onClick={() => writeDecision(initiativeId)}
        >{say`Write down a decision`}</Button>
      </p>
    </div>
  );
}
