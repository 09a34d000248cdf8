import { useMemo } from 'react';
import type { Range } from '../../../../shared/rules/cards/card-totals';
import { benefitsByKind, type KindBenefits } from '../../../../shared/rules/outcomes/benefits';
import { creditsOf, creditsOfKind } from '../../../../shared/rules/outcomes/credits';
import { benefitKindWords } from '../../../../shared/words/codes';
import { counted } from '../../../../shared/words/counts';
import { benefitsOfBaselineWords } from '../../../../shared/words/money/baseline-words';
import { claimWords } from '../../../../shared/words/outcomes/claim-words';
import { kindCreditWords } from '../../../../shared/words/outcomes/credit-words';
import { yearWords } from '../../../../shared/words/quarters';
import { inUnit, unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import { driftYears } from '../../../ui/drift-years';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';
import styles from './benefits-section.module.css';

const ends: readonly (readonly [keyof Range, string])[] = [
  ['low', say`low`],
  ['likely', say`likely`],
  ['high', say`high`],
];

/** What the funded work brings as the outcomes screen has it: kind by kind, over the years; left out where it is nothing. */
export function BenefitsSection() {
  const { plan, scenarioId, settings, unit, speech } = useReport();
  const yearCount = driftYears(settings);
  const kinds = useMemo(() => benefitsByKind(plan, scenarioId, yearCount), [plan, scenarioId, yearCount]);
  if (kinds.length === 0) return null;
  return (
    <section data-testid="report-benefits">
      <h2 className={paper.part}>{say`What the funded work brings, by kind`}</h2>
      <p className={paper.note}>
        {[
          say`Amounts in ${unitWords(unit, speech)}: what comes in each year, from go-live on and as it ramps up, and a year at full effect. Kinds are never added up.`,
          benefitsOfBaselineWords(plan, scenarioId),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <table aria-label={say`What the funded work brings, by kind`} className={tables.table}>
        <colgroup>
          <col className={styles.kind} />
          <col className={styles.end} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say`Kind`}</th>
            <th scope="col">{say`estimate`}</th>
            {Array.from({ length: yearCount }, (_, index) => (
              <th key={index} scope="col" className={tables.number}>
                {yearWords(settings.firstYear + index, speech)}
              </th>
            ))}
            <th scope="col" className={tables.number}>{say`full effect`}</th>
          </tr>
        </thead>
        {kinds.map((benefits) => (
          <KindRows key={benefits.kind} benefits={benefits} />
        ))}
      </table>
    </section>
  );
}

function KindRows({ benefits }: { readonly benefits: KindBenefits }) {
  const { plan, scenarioId, unit, speech } = useReport();
  const { kind, initiatives, years, full, claims } = benefits;
  const credited = kindCreditWords(creditsOfKind(creditsOf(plan, scenarioId), kind), speech);
  const told = [claimWords(claims, speech), credited].filter(Boolean).map((words) => `${words}.`);
  return (
    <tbody className={styles.whole}>
      {ends.map(([end, words], index) => (
        <tr key={end} className={end === 'likely' ? styles.likely : styles.open}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={ends.length}>
              {benefitKindWords[kind]}
              <span className={tables.about}>{counted(initiatives, 'initiative')}</span>
            </th>
          )}
          <th scope="row" className={styles.estimate}>
            {words}
          </th>
          {years.map((range, year) => (
            <td key={year} className={tables.number}>
              {inUnit(range[end], unit, speech)}
            </td>
          ))}
          <td className={tables.number}>{inUnit(full[end], unit, speech)}</td>
        </tr>
      ))}
      <tr>
        <td colSpan={years.length + 3} className={tables.quiet}>
          {told.join(' ')}
        </td>
      </tr>
    </tbody>
  );
}
