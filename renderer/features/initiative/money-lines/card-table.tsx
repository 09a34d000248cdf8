import { Fragment, useMemo, useState } from 'react';
import type { Card } from '../../../../shared/rules/cards/card';
import { type CardMoney, cardYears } from '../../../../shared/rules/cards/card-years';
import { yearsOfPlan } from '../../../../shared/rules/time/plan-years';
import { bareMoney } from '../../../../shared/words/money';
import { cardMoneyRules } from '../../../../shared/words/people/figure-rules';
import { quarterWords, yearWords } from '../../../../shared/words/quarters';
import { say } from '../../../../shared/words/say';
import { usePlan, useSettings, useSpeech } from '../../../state/plan/plan-hooks';
import { HowMade } from '../../../ui/how-made';
import { CheckBox } from './check-box';
import styles from './money-lines.module.css';

/** What all lines come to by year, and by quarter where asked for. */
export function CardTable({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const speech = useSpeech();
  const count = yearsOfPlan(useSettings());
  const [byQuarter, setByQuarter] = useState(false);
  const years = useMemo(() => cardYears(plan, card, count), [plan, card, count]);
  const shows = {
    saved: years.some(({ saved }) => saved !== 0),
    bases: years.some(({ capex, opex }) => capex !== 0 || opex !== 0),
  };
  return (
    <section className={styles.part} aria-label={say`What the lines come to`}>
      <div className={styles.partHead}>
        <h3 className={styles.title}>{say`What they come to`}</h3>
        <CheckBox label={say`By quarter`} checked={byQuarter} choose={setByQuarter} />
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {namesOf(shows).map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <Fragment key={year.year}>
              <Row name={yearWords(year.year, speech)} money={year} shows={shows} isSum={byQuarter} />
              {byQuarter &&
                year.quarters.map((quarter) => (
                  <Row
                    key={quarter.quarter}
                    name={quarterWords(quarter.quarter, speech)}
                    money={quarter}
                    shows={shows}
                  />
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      {!card.funded && <p className={styles.about}>{say`As if it were funded in full.`}</p>}
      <HowMade rules={cardMoneyRules} about={say`What the lines come to`} />
    </section>
  );
}

/** What not every initiative has. */
interface Shows {
  readonly saved: boolean;
  readonly bases: boolean;
}

function namesOf({ saved, bases }: Shows): string[] {
  return [
    say`One-off`,
    ...(bases ? [say`of it capex`, say`of it opex`] : []),
    say`Run`,
    ...(saved ? [say`Saved`] : []),
    say`Together`,
  ];
}

interface RowProps {
  readonly name: string;
  readonly money: CardMoney;
  readonly shows: Shows;
  readonly isSum?: boolean;
}

function Row({ name, money: { oneOff, capex, opex, run, saved }, shows, isSum }: RowProps) {
  const speech = useSpeech();
  return (
    <tr className={isSum ? styles.sum : undefined}>
      <th scope="row">{name}</th>
      <td>{bareMoney(oneOff, speech)}</td>
      {shows.bases && <td>{bareMoney(capex, speech)}</td>}
      {shows.bases && <td>{bareMoney(opex, speech)}</td>}
      <td>{bareMoney(run, speech)}</td>
      {shows.saved && <td>{bareMoney(saved, speech)}</td>}
      <td>{bareMoney(oneOff + run + saved, speech)}</td>
    </tr>
  );
}
