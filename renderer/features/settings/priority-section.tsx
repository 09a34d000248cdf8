import { outcomes } from '../../../shared/model/codes';
import { pointsOf } from '../../../shared/rules/scores/priority-points';
import { outcomeNames } from '../../../shared/words/codes';
import { priorityRule } from '../../../shared/words/people/planning-rules';
import { say } from '../../../shared/words/say';
import { useSettings } from '../../state/plan/plan-hooks';
import { showScreen } from '../../state/window/view-store';
import { Button } from '../../ui/button';
import { HowMade } from '../../ui/how-made';
import { OutcomeMark } from '../../ui/outcome-mark';
import marks from '../../ui/outcome-mark.module.css';
import { Section } from '../../ui/page';
import styles from './settings.module.css';

/** What the priority is; it is set where one sees what it does. */
export function PrioritySection() {
  const points = pointsOf(useSettings());
  return (
    <Section
      title={say`Priority of the organisation`}
      hint={say`100 points over the three outcomes. They weigh every score.`}
    >
      <p className={styles.said}>
        {outcomes.map((outcome) => (
          <span key={outcome} className={marks.named}>
            <OutcomeMark outcome={outcome} silent />
            {`${outcomeNames[outcome]} ${points[outcome]}`}
          </span>
        ))}
        <Button onClick={() => showScreen('outcomes')}>{say`Set it with the outcomes`}</Button>
      </p>
      <HowMade bare rules={[priorityRule]} about={say`Points of the priority`} />
    </Section>
  );
}
