import { type Inert, inertiaOf } from '../../../../shared/rules/services/inertia';
import { yearsOfPlan } from '../../../../shared/rules/time/plan-years';
import { reviewVerdictWords } from '../../../../shared/words/codes';
import { lowered } from '../../../../shared/words/counts';
import {
  changeWords,
  freedWords,
  inertiaSumWords,
  outcomesWords,
  standingWords,
  sunsetWords,
  unchangedWords,
} from '../../../../shared/words/money/inertia-words';
import { moreWords } from '../../../../shared/words/report-counts';
import { inUnit, unitWords } from '../../../../shared/words/report-units';
import { say } from '../../../../shared/words/say';
import { AmountColumn } from '../amount-column';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';

/** On paper the heaviest are enough: the list is for a decision, not for the archive. */
const most = 15;

/** What runs unchanged, the heaviest first, staying against changing; left out where nobody has said since when anything is. */
export function InertiaSection() {
  const { plan, scenarioId, settings, unit, speech } = useReport();
  const items = inertiaOf(plan, scenarioId);
  const known = items.filter(({ years, review }) => years !== null || review !== null);
  if (known.length === 0) return null;
  const years = yearsOfPlan(settings);
  const more = moreWords(most, known.length, say`on the services screen`);
  return (
    <section data-testid="report-inertia">
      <h2 className={paper.part}>{say`What runs unchanged`}</h2>
      <p className={paper.note}>
        {say`${inertiaSumWords(items, [settings.firstYear, settings.firstYear + years - 1], speech)} The heaviest first, by cost × years unchanged. Amounts in ${unitWords(unit, speech)}.`}
      </p>
      <table aria-label={say`What runs unchanged`} className={tables.table}>
        <colgroup>
          <col />
          <AmountColumn />
          <col className={tables.day} />
          <AmountColumn />
          <col style={{ width: '42%' }} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say`What runs`}</th>
            <th scope="col" className={tables.number}>{say`a year`}</th>
            <th scope="col" className={tables.number}>{say`unchanged`}</th>
            <th scope="col" className={tables.number}>
              {say`staying ${years} years`}
            </th>
            <th scope="col">{say`changing`}</th>
          </tr>
        </thead>
        <tbody>
          {known.slice(0, most).map((item) => (
            <InertRow key={`${item.kind} ${item.id}`} item={item} />
          ))}
          {more && (
            <tr>
              <td colSpan={5} className={tables.quiet}>
                {more}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function InertRow({ item }: { readonly item: Inert }) {
  const { unit, speech } = useReport();
  return (
    <tr>
      <th scope="row">
        {item.title}
        <span className={tables.quiet}>
          {` ${[sunsetWords(item, speech), outcomesWords(item), ...(item.review ? [lowered(reviewVerdictWords[item.review])] : [])].join(', ')}`}
        </span>
      </th>
      <td className={tables.number}>{inUnit(item.costAYear, unit, speech)}</td>
      <td className={tables.number}>{unchangedWords(item.years)}</td>
      <td className={tables.number}>{inUnit(item.staying, unit, speech)}</td>
      <td>
        {[
          ...(item.changes.length === 0
            ? [standingWords[item.standing]]
            : item.changes.map((change) => changeWords(change, speech))),
          freedWords(item, speech),
        ]
          .filter(Boolean)
          .join('. ')}
      </td>
    </tr>
  );
}
