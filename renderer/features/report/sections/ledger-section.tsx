import type { Override } from '../../../../shared/model/records/override';
import { counted } from '../../../../shared/words/counts';
import { crossingWords } from '../../../../shared/words/decisions';
import { listWords, shortened } from '../../../../shared/words/report-counts';
import { dayWords } from '../../../../shared/words/report-days';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import tables from '../tables.module.css';

/** So many initiatives of an override are named, the rest are counted. */
const named = 3;

/** What was crossed and why; left out where nothing was. */
export function LedgerSection() {
  const { overrides } = useReport();
  if (overrides.length === 0) return null;
  return (
    <section data-testid="report-ledger">
      <h2 className={paper.part}>{say`Overrides and their reasons`}</h2>
      <table aria-label={say`Overrides and their reasons`} className={tables.table}>
        <colgroup>
          <col className={tables.day} />
          <col />
          <col />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{say`Date`}</th>
            <th scope="col">{say`What was crossed`}</th>
            <th scope="col">{say`By`}</th>
            <th scope="col">{say`Reason`}</th>
          </tr>
        </thead>
        <tbody>
          {overrides.map((override) => (
            <LedgerRow key={override.id} override={override} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function LedgerRow({ override }: { readonly override: Override }) {
  const { plan, speech } = useReport();
  const titles = override.initiativeIds.flatMap((id) => plan.initiative.get(id)?.title ?? []);
  const rest = override.initiativeIds.length - Math.min(named, titles.length);
  const shown = titles.slice(0, named).map((title) => shortened(title, 60));
  const words = listWords(
    rest > 0
      ? [...shown, counted(rest, shown.length ? 'more' : 'initiative', shown.length ? 'more' : 'initiatives')]
      : shown,
  );
  return (
    <tr>
      <td>{dayWords(override.at.slice(0, 10), speech)}</td>
      <td>{crossingWords(override, speech)}</td>
      <td>{words || '–'}</td>
      <td>{override.reason}</td>
    </tr>
  );
}
