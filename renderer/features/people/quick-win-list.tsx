import type { QuickWins } from '../../../shared/rules/peers/quick-wins';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { showCards } from '../../state/board/show-card';
import { openPanel } from '../../state/window/view-store';
import cardStyles from '../../ui/card.module.css';
import styles from './intake.module.css';
import people from './people.module.css';

const most = 5;

/** What could be finished within 90 days, for each peer; each leads to its card. */
export function QuickWinList({ wins }: { readonly wins: readonly QuickWins[] }) {
  return (
    <div role="group" aria-label={say`Quick wins`}>
      <h3 className={styles.title}>{say`Quick wins: done within 90 days`}</h3>
      <dl className={styles.wins}>
        {wins.map(({ peer, cards }) => (
          <div key={peer.id}>
            <dt>{peer.name}</dt>
            <dd>
              {cards.length === 0 && <span className={cardStyles.note}>{say`Nothing`}</span>}
              {cards.slice(0, most).map(({ initiative: { id, title }, funded }) => (
                <button key={id} type="button" className={people.cause} onClick={() => openPanel(id)}>
                  {funded ? say`${title} (funded)` : title}
                </button>
              ))}
              {cards.length > most && (
                <button
                  type="button"
                  className={people.cause}
                  onClick={() => showCards(cards.map(({ initiative }) => initiative.id))}
                >{say`and ${(cards.length - most).toLocaleString(locale)} more`}</button>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
