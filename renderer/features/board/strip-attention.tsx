import { attentionOf } from '../../../shared/rules/attention';
import type { Attention } from '../../../shared/rules/finding';
import { attentionWords } from '../../../shared/words/cards/attention-words';
import { say } from '../../../shared/words/say';
import { showCards } from '../../state/board/show-card';
import { useShownPlan } from '../../state/board/shown-plan';
import { useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { today } from '../../state/plan/today';
import { showAgreements } from '../../state/window/services-tab';
import { showScreen } from '../../state/window/view-store';
import styles from './strip-attention.module.css';
import cell from './strip-cell.module.css';
import { KnownLink } from './strip-known';

/** Lines that speak of a year's money as a whole. */
const ofMoney: ReadonlySet<string> = new Set(['over-budget', 'room-falls', 'outside-guardrail']);

/** What needs attention; each line leads to the cards, services or money it speaks of. */
export function AttentionCell() {
  const speech = useSpeech();
  const { plan } = useShownPlan();
  const lines = attentionOf(plan, useScenarioId(), today());
  return (
    <div className={cell.cell}>
      <p className={cell.head}>
        <span>
          <span className={cell.long}>{say`Needs attention`}</span>
          <span className={cell.short}>{say`Attention`}</span>
          {lines.length > 0 && ` · ${lines.length}`}
        </span>
        <KnownLink />
      </p>
      {lines.length === 0 ? (
        <p className={styles.quiet}>{say`Nothing stands out.`}</p>
      ) : (
        <ul className={styles.attention}>
          {lines.map((attention) => (
            <li key={attention.code + JSON.stringify(attention.parameters)}>
              <Line attention={attention} words={attentionWords(attention, speech)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Line({ attention, words }: { readonly attention: Attention; readonly words: string }) {
  const { code, initiativeIds, serviceIds } = attention;
  const [first] = initiativeIds;
  const screen =
    serviceIds.length > 0
      ? 'services'
      : ofMoney.has(code)
        ? 'money'
        : code === 'peers-unserved'
          ? 'peers'
          : null;
  const show = () => {
    if (first) showCards(initiativeIds);
    else if (code === 'reserve-overused') showAgreements();
    else if (screen) showScreen(screen);
  };
  if (!first && !screen && code !== 'reserve-overused') return <span title={words}>{words}</span>;
  return (
    <button type="button" className={cell.link} title={words} onClick={show}>
      {words}
    </button>
  );
}
