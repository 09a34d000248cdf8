import { Fragment, useMemo, useState } from 'react';
import type { ScenarioColumn } from '../../../shared/rules/scenarios/scenario-column';
import type { ScenarioPart, ScenarioRow } from '../../../shared/rules/scenarios/scenario-part';
import { scenarioParts } from '../../../shared/rules/scenarios/scenario-rows';
import type { MoneyUnit } from '../../../shared/words/money';
import { baselineWords } from '../../../shared/words/money/baseline-words';
import {
  scenarioChangeWords,
  scenarioKindWords,
  scenarioPartWords,
  scenarioRowWords,
  scenarioValueWords,
} from '../../../shared/words/money/scenario-words';
import { reportUnit, unitWords } from '../../../shared/words/report-units';
import { say } from '../../../shared/words/say';
import { useIsLarge, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { classNames } from '../../ui/class-names';
import { CopyTable } from '../../ui/copying/copy-table';
import { HowMade } from '../../ui/how-made';
import { useInTurn } from '../../ui/in-turn';
import { scenarioRules } from './scenario-rules';
import styles from './side-by-side.module.css';
import tables from './table.module.css';

/** Parts of the table that are drawn with the screen of a large plan: the initiatives, and the money of the first year. */
const atFirst = 2;

/** The figures of up to four scenarios beside each other; what differs from the first column is said with its sign. */
export function SideBySide({ columns }: { readonly columns: readonly ScenarioColumn[] }) {
  const plan = usePlan();
  const speech = useSpeech();
  const [withLater, setWithLater] = useState(false);
  const unit = useMemo(() => reportUnit(sumsOf(columns), speech), [columns, speech]);
  const all = scenarioParts(plan, columns);
  const ofBaselines = baselineWords(columns);
  const isWhole = useInTurn(!useIsLarge());
  const parts = all.filter(({ isLater }) => withLater || !isLater);
  const drawn = isWhole ? parts : parts.slice(0, atFirst);
  return (
    <section className={cardStyles.card} aria-label={say`Side by side`}>
      <div className={cardStyles.bar}>
        <h2 className={cardStyles.heading}>{say`Side by side, ${unitWords(unit, speech)}`}</h2>
        <div className={cardStyles.tools}>
          {all.some(({ isLater }) => isLater) && (
            <Button look="quiet" aria-pressed={withLater} onClick={() => setWithLater(!withLater)}>
              {withLater ? say`First year only` : say`Show all years`}
            </Button>
          )}
          {columns.length > 0 && <CopyTable of={say`Scenarios side by side`} />}
        </div>
      </div>
      {columns.length === 0 ? (
        <p className={cardStyles.note}>{say`Tick the scenarios above that are to stand side by side.`}</p>
      ) : (
        <table className={classNames(tables.table, styles.beside)} aria-label={say`Scenarios side by side`}>
          <Head columns={columns} />
          <tbody>
            {drawn.map((part) => (
              <Part
                key={part.code + String(part.parameters.year)}
                part={part}
                unit={unit}
                count={columns.length}
              />
            ))}
          </tbody>
        </table>
      )}
      {isWhole && ofBaselines && <p className={cardStyles.note}>{ofBaselines}</p>}
      {isWhole && <HowMade rules={scenarioRules} />}
    </section>
  );
}

function sumsOf(columns: readonly ScenarioColumn[]): number[] {
  return columns.flatMap(({ years }) =>
    years.flatMap(({ spend, change, inBacklog, changeGone }) => [
      spend,
      change.run,
      change.innovate,
      inBacklog,
      changeGone,
    ]),
  );
}

function Head({ columns }: { readonly columns: readonly ScenarioColumn[] }) {
  return (
    <thead>
      <tr>
        <td />
        {columns.map(({ id, name, kind, isPlan }) => (
          <th key={id} scope="col">
            <span className={styles.name} title={name}>
              {name}
            </span>
            <span className={styles.about}>{isPlan ? say`The plan` : scenarioKindWords[kind]}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface PartProps {
  readonly part: ScenarioPart;
  readonly unit: MoneyUnit;
  readonly count: number;
}

function Part({ part, unit, count }: PartProps) {
  const speech = useSpeech();
  return (
    <>
      <tr className={styles.part}>
        <th scope="rowgroup" colSpan={count + 1}>
          {scenarioPartWords(part, speech)}
        </th>
      </tr>
      {part.rows.map((row) => (
        <Row key={row.code + JSON.stringify(row.parameters)} row={row} unit={unit} />
      ))}
    </>
  );
}

function Row({ row, unit }: { readonly row: ScenarioRow; readonly unit: MoneyUnit }) {
  const speech = useSpeech();
  const { values, unit: rowUnit } = row;
  const [first = null] = values;
  return (
    <tr>
      <th scope="row">{scenarioRowWords(row, speech)}</th>
      {values.map((value, index) => {
        const change = index > 0 ? scenarioChangeWords(value, first, rowUnit, unit, speech) : '';
        return (
          // The columns have no other name than their place.
          <Fragment key={index}>
            <td className={classNames(index > 0 && change !== '' && change !== say`same` && styles.differs)}>
              {scenarioValueWords(value, rowUnit, unit, speech)}
              {change && <span className={styles.change}>{change}</span>}
            </td>
          </Fragment>
        );
      })}
    </tr>
  );
}
