import { useId, useState } from 'react';
import { type FundedLane, fundedLanes } from '../../../../shared/model/codes';
import {
  lastYearOfEmergencies,
  presentReserve,
  type ReplayedLane,
  type ReserveTried,
  replay,
  yearsOfEmergencies,
} from '../../../../shared/rules/agreements/replay';
import { laneWords } from '../../../../shared/words/codes';
import { replayWords } from '../../../../shared/words/money/emergency-words';
import { yearWords } from '../../../../shared/words/quarters';
import { type Rule, sources } from '../../../../shared/words/rule-sources';
import { say } from '../../../../shared/words/say';
import { usePlan, useSettings, useSpeech } from '../../../state/plan/plan-hooks';
import cardStyles from '../../../ui/card.module.css';
import { classNames } from '../../../ui/class-names';
import { SelectField } from '../../../ui/fields/select-field';
import { HowMade } from '../../../ui/how-made';
import styles from './agreements.module.css';
import { ReplayedTable } from './replayed-table';

const rules: readonly Rule[] = [
  [
    say`The replay`,
    say`Each lane has one queue, by the day of the request. The reserve of a quarter lies evenly over its working days (Monday to Friday, holidays are not known) and works on the first of the queue until it is done; what nobody needs on a day is gone. In time is who is done within the agreed delivery time, in whole working days after the request. It assumes that anybody in the reserve can do any request, and that the person-days logged are what it takes.`,
    sources.own,
  ],
];

type Tried = Readonly<Record<FundedLane, number>>;

/** Last year's emergencies, replayed against the reserve as it is and one that is tried. */
export function ReplaySection() {
  const plan = usePlan();
  const speech = useSpeech();
  const { firstYear } = useSettings();
  const years = yearsOfEmergencies(plan);
  const [chosen, choose] = useState<number | null>(null);
  const year = chosen !== null && years.includes(chosen) ? chosen : lastYearOfEmergencies(plan);
  const [tried, setTried] = useState<Partial<Tried>>({});
  if (year === null) return null;
  const present = presentReserve(plan);
  const days = {
    run: tried.run ?? average(present.run),
    innovate: tried.innovate ?? average(present.innovate),
  };
  const asTried: ReserveTried = {
    run: tried.run === undefined ? present.run : evenly(days.run),
    innovate: tried.innovate === undefined ? present.innovate : evenly(days.innovate),
  };
  const now = replay(plan, year, present);
  const other = replay(plan, year, asTried);
  return (
    <section className={cardStyles.card} aria-label={say`Replay`}>
      <h2 className={cardStyles.heading}>{say`Emergencies of ${yearWords(year, speech)} replayed`}</h2>
      <p className={styles.note}>
        {say`How many would have met the agreed time: with the reserve of ${yearWords(firstYear, speech)}, and with one you try. Nothing is stored.`}
      </p>
      <div className={styles.fields}>
        {years.length > 1 && (
          <SelectField
            className={styles.field}
            label={say`Emergencies of`}
            value={String(year)}
            choices={years.map((each) => ({ value: String(each), words: yearWords(each, speech) }))}
            commit={(value) => {
              choose(Number(value));
              return undefined;
            }}
          />
        )}
        {fundedLanes.map((lane) => (
          <ReserveSlider
            key={lane}
            label={say`${laneWords[lane]}, days a quarter`}
            value={days[lane]}
            most={Math.max(100, 3 * average(present[lane]))}
            onChange={(value) => setTried((before) => ({ ...before, [lane]: value }))}
          />
        ))}
      </div>
      <SideBySide {...{ now, other, present, days }} />
      <ReplayedTable now={now} other={other} />
      <HowMade rules={rules} bare about={say`Replay`} />
    </section>
  );
}

interface BesideProps {
  readonly now: readonly ReplayedLane[];
  readonly other: readonly ReplayedLane[];
  readonly present: ReserveTried;
  readonly days: Tried;
}

/** The reserve as planned and the one that is tried, lane by lane. */
function SideBySide({ now, other, present, days }: BesideProps) {
  return (
    <table className={classNames(styles.table, styles.small)} aria-label={say`Replay`}>
      <thead>
        <tr>
          <th scope="col">{say`Lane`}</th>
          <th scope="col">{say`Reserve as planned`}</th>
          <th scope="col">{say`Reserve tried`}</th>
        </tr>
      </thead>
      <tbody aria-live="polite">
        {now.map((lane, at) => (
          <tr key={lane.lane}>
            <th scope="row" className={styles.computed}>
              {laneWords[lane.lane]}
            </th>
            <Came lane={lane} days={average(present[lane.lane])} />
            <Came lane={other[at] ?? lane} days={days[lane.lane]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Came({ lane, days }: { readonly lane: ReplayedLane; readonly days: number }) {
  return (
    <td className={styles.computed}>
      <span className={styles.verdict}>{replayWords(lane)}</span>
      <br />
      {say`${days} days a quarter`}
    </td>
  );
}

function average(quarters: readonly number[]): number {
  return Math.round(quarters.reduce((sum, days) => sum + days, 0) / quarters.length);
}

function evenly(days: number): readonly number[] {
  return [days, days, days, days];
}

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** Days by hand or by keys. */
function ReserveSlider({ label, value, most, onChange }: SliderProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles.note}>
        {label}
      </label>
      <div className={styles.slider}>
        <input
          id={id}
          type="range"
          min={0}
          max={most}
          value={value}
          onChange={(event) => onChange(Number(event.target.value))}
        />
        <output htmlFor={id}>{value}</output>
      </div>
    </div>
  );
}
