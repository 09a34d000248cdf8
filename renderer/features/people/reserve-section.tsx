import { type FundedLane, fundedLanes } from '../../../shared/model/codes';
import { reserveUse } from '../../../shared/rules/agreements/reserve-use';
import { laneWords } from '../../../shared/words/codes';
import { sentence } from '../../../shared/words/counts';
import { reserveWords } from '../../../shared/words/people/team-words';
import { type Rule, sources } from '../../../shared/words/rule-sources';
import { say } from '../../../shared/words/say';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, usePlan, useScenarioId, useSettings } from '../../state/plan/plan-hooks';
import cardStyles from '../../ui/card.module.css';
import { WholeNumberField } from '../../ui/fields/number-fields';
import { HowMade } from '../../ui/how-made';
import styles from './people.module.css';

const fields = { run: 'reserveRun', innovate: 'reserveInnovate' } as const satisfies Record<
  FundedLane,
  string
>;

const rules: readonly Rule[] = [
  [
    say`What is taken`,
    say`Work beyond the usable days of a team in a quarter takes from the reserve of its own lane first, the lanes’ parts as their loads are to each other, then from the other’s. All teams and all quarters of the plan’s years are added up.`,
    sources.own,
  ],
];

/** Days kept free for what nobody planned, by lane, and what planned work takes of them. */
export function ReserveSection() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const settings = useSettings();
  const disabled = !useEditable();
  const use = reserveUse(plan, scenarioId);
  return (
    <section className={cardStyles.card} aria-label={say`Emergency reserve`}>
      <h2 className={cardStyles.heading}>{say`Emergency reserve`}</h2>
      <p
        className={cardStyles.note}
      >{say`Percent of every team’s net days that no planned work counts on.`}</p>
      <div className={styles.pair}>
        {fundedLanes.map((lane) => (
          <WholeNumberField
            key={lane}
            label={`${laneWords[lane]}, %`}
            hint={`${sentence(reserveWords(use[lane]))}.`}
            min={0}
            max={100}
            required
            value={settings[fields[lane]]}
            disabled={disabled}
            commit={(value) => storeField({ type: 'plan/edit', changes: { [fields[lane]]: value ?? 0 } })}
          />
        ))}
      </div>
      <HowMade rules={rules} bare about={say`Emergency reserve`} />
    </section>
  );
}
