import type { Attention } from '../../../../shared/rules/finding';
import { knownMoney } from '../../../../shared/rules/questions/known-money';
import { attentionWords } from '../../../../shared/words/cards/attention-words';
import { fourWords, withoutCostWords } from '../../../../shared/words/cards/known-words';
import { shortened } from '../../../../shared/words/report-counts';
import { say } from '../../../../shared/words/say';
import paper from '../paper.module.css';
import { useReport } from '../report-context';
import styles from '../summary.module.css';

/** Where a line speaks of few initiatives, they are named. */
const named = 2;

/** Lines that say themselves what they speak of. */
const namesItself: ReadonlySet<string> = new Set(['over-budget', 'team-over', 'teams-over']);

/** What the rules can say needs attention, the gravest first. */
export function AttentionSection() {
  const { attention, speech } = useReport();
  return (
    <section data-testid="report-attention">
      <h2 className={paper.part}>{say`Needs attention`}</h2>
      {attention.length === 0 && <p className={styles.quiet}>{say`Nothing stands out.`}</p>}
      <ol className={styles.points}>
        {attention.map((line, index) => (
          <li key={line.code + JSON.stringify(line.parameters)} className={styles.numbered}>
            <span className={styles.quiet}>{index + 1}</span>
            <span>
              {attentionWords(line, speech)}
              <Names line={line} />
            </span>
          </li>
        ))}
      </ol>
      <Known />
    </section>
  );
}

/** How much of the funded money has its four answers. */
function Known() {
  const { plan, scenarioId, speech } = useReport();
  const known = knownMoney(plan, scenarioId);
  const words = [fourWords(known, speech), withoutCostWords(known)].filter((each) => each !== null);
  if (words.length === 0) return null;
  return <p className={styles.quiet}>{words.join('. ')}.</p>;
}

function Names({ line }: { readonly line: Attention }) {
  const { plan, speech } = useReport();
  const ids = namesItself.has(line.code) ? [] : line.initiativeIds;
  if (ids.length === 0 || ids.length > named) return null;
  const words = attentionWords(line, speech);
  const titles = ids
    .map((id) => plan.initiative.get(id)?.title ?? '')
    .filter((title) => !words.includes(shortened(title, 40)))
    .map((title) => shortened(title, 50));
  if (titles.length === 0) return null;
  return `: ${titles.join(', ')}`;
}
