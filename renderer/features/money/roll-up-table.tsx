import { useMemo, useState } from 'react';
import type { Plan } from '../../../shared/model/plan';
import { enteredInRollUp, type RollUp, type RollUpBy, rollUpOf } from '../../../shared/rules/budgets/roll-up';
import { type UnitRollUp, unitRollUpOf } from '../../../shared/rules/budgets/unit-roll-up';
import { locale } from '../../../shared/words/language';
import type { MoneyUnit } from '../../../shared/words/money';
import { rollUpsOfBaselineWords } from '../../../shared/words/money/baseline-words';
import { rollUpKinds, rollUpMoney } from '../../../shared/words/money/roll-up-words';
import { benefitWords } from '../../../shared/words/report/report-rows';
import { ofWords } from '../../../shared/words/report-counts';
import { inUnit, signedInUnit, unitWords } from '../../../shared/words/report-units';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { showCards } from '../../state/board/show-card';
import { Button } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { CopyTable } from '../../ui/copying/copy-table';
import { HowMade } from '../../ui/how-made';
import { Choices } from './choices';
import styles from './money.module.css';
import rolls from './roll-up.module.css';
import { rollUpRules } from './roll-up-rules';

interface Props {
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly unit: MoneyUnit;
  readonly speech: Speech;
}

const choices = rollUpKinds.map(({ by, words }) => ({ value: by, words }));

const atFirst = 12;

/** Of a business unit it is known what runs. */
type Shown = RollUp & Partial<Pick<UnitRollUp, 'runToday'>>;

/** What programmes and business units come to; each leads to its cards. */
export function RollUpTable({ plan, scenarioId, unit, speech }: Props) {
  const [chosen, setBy] = useState<RollUpBy>('programme');
  const [all, setAll] = useState(false);
  const programmes = useMemo(() => rollUpOf(plan, scenarioId, 'programme'), [plan, scenarioId]);
  const units = useMemo(() => unitRollUpOf(plan, scenarioId), [plan, scenarioId]);
  // Where there are only services, their units are all there is.
  const by = programmes.length === 0 ? 'businessUnit' : chosen;
  const rows: readonly Shown[] = by === 'programme' ? programmes : units;
  const withRun = by === 'businessUnit';
  const ofBaseline = rollUpsOfBaselineWords(plan, scenarioId);
  const kind = rollUpKinds.find((each) => each.by === by) ?? rollUpKinds[0];
  if (rows.length === 0) return null;
  return (
    <section className={cardStyles.card} aria-label={say`Programmes and business units`}>
      <div className={cardStyles.bar}>
        <h2 className={cardStyles.heading}>{`${kind.words}, ${unitWords(unit, speech)}`}</h2>
        <div className={styles.tools}>
          <Choices choices={choices} value={by} choose={setBy} />
          <CopyTable of={kind.words} />
        </div>
      </div>
      <table className={rolls.table} aria-label={kind.words}>
        <Head withRun={withRun} />
        <tbody>
          {(all ? rows : rows.slice(0, atFirst)).map((row) => (
            <Row key={row.name} row={row} name={row.name || kind.none} unit={unit} speech={speech} />
          ))}
        </tbody>
      </table>
      {!all && rows.length > atFirst && (
        <Button look="quiet" className={styles.more} onClick={() => setAll(true)}>
          {say`Show the other ${(rows.length - atFirst).toLocaleString(locale)}`}
        </Button>
      )}
      {ofBaseline && <p className={cardStyles.note}>{ofBaseline}</p>}
      <HowMade rules={rollUpRules} about={kind.words} />
    </section>
  );
}

function Head({ withRun }: { readonly withRun: boolean }) {
  return (
    <thead>
      <tr>
        <th scope="col">{say`Name`}</th>
        <th scope="col">{say`Funded`}</th>
        {rollUpMoney.map(([name]) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
        {withRun && <th scope="col">{say`Run today`}</th>}
        <th scope="col">{say`Run a year`}</th>
        <th scope="col">{say`Benefits a year`}</th>
      </tr>
    </thead>
  );
}

interface RowProps {
  readonly row: Shown;
  readonly name: string;
  readonly unit: MoneyUnit;
  readonly speech: Speech;
}

function Row({ row, name, unit, speech }: RowProps) {
  const benefits = benefitWords(row.benefits, speech);
  return (
    <tr>
      <th scope="row">
        {row.count === 0 ? (
          name
        ) : (
          <button type="button" className={styles.cause} onClick={() => showCards(row.initiativeIds)}>
            {name}
          </button>
        )}
      </th>
      <td>{ofWords(row.funded, row.count)}</td>
      {rollUpMoney.map(([column, of]) => (
        <td key={column}>{inUnit(enteredInRollUp(row, of), unit, speech)}</td>
      ))}
      {row.runToday !== undefined && <td>{inUnit(row.runToday, unit, speech)}</td>}
      <td>{signedInUnit(enteredInRollUp(row, 'runCost'), unit, speech)}</td>
      <td>
        <div className={rolls.benefits}>
          {benefits.length === 0 && '–'}
          {benefits.map(({ kind, range }) => (
            <span key={kind}>{`${kind} ${range}`}</span>
          ))}
        </div>
      </td>
    </tr>
  );
}
