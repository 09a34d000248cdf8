import { useMemo } from 'react';
import { outsideFates } from '../../../shared/model/codes';
import { intakeOf } from '../../../shared/rules/peers/intake';
import { quickWinsOf } from '../../../shared/rules/peers/quick-wins';
import { type DemandQuarter, demandOf } from '../../../shared/rules/people/demand';
import {
  demandWords,
  exposureWords,
  intakeRules,
  outsideWords,
} from '../../../shared/words/people/intake-words';
import { quarterWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { showCards } from '../../state/board/show-card';
import { usePlan, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import cardStyles from '../../ui/card.module.css';
import { CopyHead } from '../../ui/copying/copy-head';
import { HowMade } from '../../ui/how-made';
import styles from './intake.module.css';
import people from './people.module.css';
import { QuickWinList } from './quick-win-list';

/** What comes in: demand against capacity by quarter, quick wins for each peer, and what runs outside IT already; each leads to its cards. */
export function IntakeSection() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const demand = useMemo(() => demandOf(plan, scenarioId), [plan, scenarioId]);
  const intake = useMemo(() => intakeOf(plan, scenarioId), [plan, scenarioId]);
  const wins = useMemo(() => quickWinsOf(plan, scenarioId), [plan, scenarioId]);
  if (plan.initiative.size === 0) return null;
  const { outside, emerging, customerFacing } = intake;
  const said = [
    { words: outsideWords(intake), ids: outsideFates.flatMap((fate) => outside[fate].ids) },
    { words: exposureWords(say`Emerging technology`, emerging, intake, speech), ids: emerging.ids },
    { words: exposureWords(say`Customer-facing`, customerFacing, intake, speech), ids: customerFacing.ids },
  ].filter(({ words }) => words !== '');
  return (
    <section className={cardStyles.card} aria-label={say`Intake`}>
      <CopyHead of={say`Intake`} table>
        <h2 className={cardStyles.heading}>{say`Intake: what is asked for and not decided`}</h2>
      </CopyHead>
      <p className={people.lead}>{demandWords(demand, speech)}</p>
      {said.length > 0 && (
        <ul className={styles.said}>
          {said.map(({ words, ids }) => (
            <li key={words}>
              <button type="button" className={people.cause} onClick={() => showCards(ids)}>
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.parts}>
        {demand.count + demand.asked > 0 && <DemandTable quarters={demand.quarters} />}
        <QuickWinList wins={wins} />
      </div>
      <HowMade rules={intakeRules} about={say`Intake`} />
    </section>
  );
}

/** Days by quarter, each with a bar: a chart that is its own table. */
function DemandTable({ quarters }: { readonly quarters: readonly DemandQuarter[] }) {
  const speech = useSpeech();
  const last = quarters.findLastIndex(({ asked }) => asked > 0);
  const shown = quarters.slice(0, Math.max(4, last + 1));
  const most = Math.max(1, ...shown.flatMap(({ asked, free }) => [asked, free]));
  const days = (value: number) => value.toLocaleString(speech.locale);
  return (
    <table className={styles.demand} aria-label={say`Days asked for and free, by quarter`}>
      <thead>
        <tr>
          <th scope="col">{say`Quarter`}</th>
          <th scope="col">
            <span className={styles.swatch} data-of="asked" />
            {say`Asked for`}
          </th>
          <th scope="col">
            <span className={styles.swatch} data-of="free" />
            {say`Free`}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {shown.map(({ quarter, asked, free }) => (
          <tr key={quarter}>
            <th scope="row">{quarterWords(quarter, speech)}</th>
            <td className={asked > free ? people.tooMany : undefined}>{days(asked)}</td>
            <td>{days(free)}</td>
            <td aria-hidden="true" className={styles.bars}>
              <span className={styles.asked} style={{ width: `${(asked / most) * 100}%` }} />
              <span className={styles.free} style={{ width: `${(free / most) * 100}%` }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
