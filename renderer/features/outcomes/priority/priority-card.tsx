import { useState } from 'react';
import { priorityRule } from '../../../../shared/words/people/planning-rules';
import { say } from '../../../../shared/words/say';
import { useEditable } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import cardStyles from '../../../ui/card.module.css';
import { HowMade } from '../../../ui/how-made';
import { PairQuestions } from './pair-questions';
import { PrioritySliders } from './priority-sliders';

/** What the organisation is after: 100 points over the three outcomes, moved by hand or asked for in pairs. */
export function PriorityCard() {
  const [asks, setAsks] = useState(false);
  const editable = useEditable();
  return (
    <section className={cardStyles.card} aria-label={say`Priority of the organisation`}>
      <div className={cardStyles.bar}>
        <h2 className={cardStyles.heading}>{say`Priority of the organisation`}</h2>
        <Button disabled={!editable} aria-expanded={asks} onClick={() => setAsks(!asks)}>
          {asks ? say`Back to the sliders` : say`Ask me in pairs`}
        </Button>
      </div>
      {asks ? (
        <PairQuestions onDone={() => setAsks(false)} />
      ) : (
        <>
          <p
            className={cardStyles.note}
          >{say`100 points over the three outcomes: moving one takes from the others in proportion. They weigh every score.`}</p>
          <PrioritySliders />
          <HowMade bare rules={[priorityRule]} about={say`Points of the priority`} />
        </>
      )}
    </section>
  );
}
