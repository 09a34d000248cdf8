import { useMemo, useState } from 'react';
import { inertiaOf } from '../../../../shared/rules/services/inertia';
import { yearsOfPlan } from '../../../../shared/rules/time/plan-years';
import { counted, sentence } from '../../../../shared/words/counts';
import { inertiaRules, inertiaSumWords, standingWords } from '../../../../shared/words/money/inertia-words';
import { say } from '../../../../shared/words/say';
import { useEditable, usePlan, useScenarioId, useSettings, useSpeech } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import cardStyles from '../../../ui/card.module.css';
import { ChartMenu } from '../../../ui/charts/chart-menu';
import { CopyHead } from '../../../ui/copying/copy-head';
import { HowMade } from '../../../ui/how-made';
import { useWidth } from '../../../ui/use-width';
import styles from './inertia.module.css';
import { InertiaChart } from './inertia-chart';
import { InertiaTable } from './inertia-table';
import { leadTo } from './lead-to';
import { ReviewDialog } from './review-dialog';

/** What runs as it always has: good enough is the enemy of what the money could do elsewhere. */
export function InertiaTab() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const editable = useEditable();
  const { firstYear, horizonYears } = useSettings();
  const [reviewing, setReviewing] = useState(false);
  const [ref, width] = useWidth<HTMLDivElement>(720, 'inertia');
  const items = useMemo(() => inertiaOf(plan, scenarioId), [plan, scenarioId]);
  const dated = useMemo(() => items.filter(({ years }) => years !== null), [items]);
  const years = yearsOfPlan({ horizonYears });
  const left = items.length - dated.length;
  return (
    <>
      <section className={cardStyles.card} aria-label={say`Inertia radar`}>
        <div className={cardStyles.bar}>
          <p className={styles.lead}>
            {items.length === 0
              ? say`Nothing here costs anything yet.`
              : inertiaSumWords(items, [firstYear, firstYear + years - 1], speech)}
          </p>
          <Button
            look="solid"
            disabled={!editable}
            onClick={() => setReviewing(true)}
          >{say`Review the landscape…`}</Button>
          {dated.length > 0 && <ChartMenu of={say`Inertia radar`} />}
        </div>
        <div ref={ref} data-chart>
          {dated.length === 0 ? (
            <p
              className={styles.note}
            >{say`Nothing can be drawn: say of a service since when it is unchanged, in the grid beside.`}</p>
          ) : (
            <InertiaChart items={dated} width={width} onOpen={leadTo} />
          )}
        </div>
        <Legend hidden={dated.length > 0 ? left : 0} />
        {items.length > 0 && <HowMade rules={inertiaRules} about={say`Inertia radar`} />}
      </section>
      {items.length > 0 && (
        <section className={cardStyles.card} aria-label={say`Staying against changing`}>
          <CopyHead of={say`Staying against changing`} table>
            <h2 className={cardStyles.heading}>{say`Staying against changing`}</h2>
          </CopyHead>
          <InertiaTable items={items} years={years} onOpen={leadTo} />
          <HowMade rules={inertiaRules} about={say`Staying against changing`} />
        </section>
      )}
      {reviewing && <ReviewDialog onClose={() => setReviewing(false)} />}
    </>
  );
}

/** `hidden`: how many are not drawn. */
function Legend({ hidden }: { readonly hidden: number }) {
  return (
    <p className={styles.legend}>
      {(['open', 'planned', 'ends'] as const).map((standing) => (
        <span key={standing} className={styles.key}>
          <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
            <g className={styles[standing]}>
              <circle r={5.5} />
            </g>
          </svg>
          {standingWords[standing]}
        </span>
      ))}
      <span>{say`A circle is a service, a square a run card.`}</span>
      {hidden > 0 && (
        <span>{say`${sentence(counted(hidden, 'is', 'are'))} not shown: nobody has said since when.`}</span>
      )}
    </p>
  );
}
