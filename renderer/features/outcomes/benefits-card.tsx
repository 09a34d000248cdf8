import { useMemo } from 'react';
import type { Range } from '../../../shared/rules/cards/card-totals';
import { benefitsByKind, type KindBenefits } from '../../../shared/rules/outcomes/benefits';
import { benefitKindWords } from '../../../shared/words/codes';
import { counted } from '../../../shared/words/counts';
import { bareMoney } from '../../../shared/words/money';
import { benefitsOfBaselineWords } from '../../../shared/words/money/baseline-words';
import { claimWords } from '../../../shared/words/outcomes/claim-words';
import { yearWords } from '../../../shared/words/quarters';
import { type Rule, sources } from '../../../shared/words/rule-sources';
import { say } from '../../../shared/words/say';
import { usePlan, useScenarioId, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import cardStyles from '../../ui/card.module.css';
import { classNames } from '../../ui/class-names';
import { CopyHead } from '../../ui/copying/copy-head';
import { HowMade } from '../../ui/how-made';
import styles from './benefits-card.module.css';
import { KindCredited } from './credited';
import { shownYears } from './shown-years';
import tables from './table.module.css';

const rules: readonly Rule[] = [
  [
    say`Benefits`,
    say`Benefits of funded initiatives that are not stopped. A quarter brings a fourth of the year from go-live on, later by the benefit’s offset; over a ramp of n quarters it rises by equal steps. Kinds are never added up: margin and cashable saving are money, avoided cost and expected loss avoided are not.`,
    say`${sources.own}: a ramp is a straight line; kinds stand apart as ${sources.greenBook} asks of cash and other benefits`,
  ],
];

const ends: readonly (readonly [keyof Range, string])[] = [
  ['low', say`Low`],
  ['likely', say`Likely`],
  ['high', say`High`],
];

/** What the funded work brings, kind by kind: as it comes in over the years, and at full effect. */
export function BenefitsCard() {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const speech = useSpeech();
  const { firstYear } = useSettings();
  const ofBaseline = benefitsOfBaselineWords(plan, scenarioId);
  const kinds = useMemo(() => benefitsByKind(plan, scenarioId, shownYears), [plan, scenarioId]);
  return (
    <section className={cardStyles.card} aria-label={say`Benefits by kind`}>
      <CopyHead of={say`Benefits by kind`} table>
        <h2 className={cardStyles.heading}>{say`What the funded work brings, by kind`}</h2>
      </CopyHead>
      {ofBaseline && <p className={cardStyles.note}>{ofBaseline}</p>}
      {kinds.length === 0 ? (
        <p
          className={cardStyles.note}
        >{say`Nothing that is funded names a benefit yet. Enter it in an initiative’s panel.`}</p>
      ) : (
        <table className={classNames(tables.table, styles.benefits)} aria-label={say`Benefits by kind`}>
          <thead>
            <tr>
              <th scope="col">{say`Kind`}</th>
              <td />
              {Array.from({ length: shownYears }, (_, index) => (
                <th key={index} scope="col" className={tables.number}>
                  {yearWords(firstYear + index, speech)}
                  {index === 0 && <span className={tables.small}>{say`in-year`}</span>}
                </th>
              ))}
              <th scope="col" className={tables.number}>
                {say`Full effect`}
                <span className={tables.small}>{say`a year`}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {kinds.map((benefits) => (
              <KindRows key={benefits.kind} benefits={benefits} />
            ))}
          </tbody>
        </table>
      )}
      <HowMade bare rules={rules} />
    </section>
  );
}

function KindRows({ benefits }: { readonly benefits: KindBenefits }) {
  const speech = useSpeech();
  const { kind, initiatives, years, full, claims } = benefits;
  return (
    <>
      {ends.map(([end, words], index) => (
        <tr key={end} className={end === 'likely' ? styles.likely : styles.open}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={ends.length}>
              {benefitKindWords[kind]}
              <span className={tables.small}>{counted(initiatives, 'initiative')}</span>
            </th>
          )}
          <th scope="row">{words}</th>
          {years.map((range, year) => (
            <td key={year} className={tables.number}>
              {bareMoney(range[end], speech)}
            </td>
          ))}
          <td className={tables.number}>{bareMoney(full[end], speech)}</td>
        </tr>
      ))}
      <tr>
        <td colSpan={years.length + 3} className={styles.claims}>
          {claimWords(claims, speech)}
          <KindCredited kind={kind} />
        </td>
      </tr>
    </>
  );
}
