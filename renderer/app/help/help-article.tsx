import type { WindowActionId } from '../../../shared/model/window-action-ids';
import { windowActions } from '../../../shared/words/cards/window-actions';
import type { HelpPart, HelpTopic } from '../../../shared/words/help/topic';
import { say } from '../../../shared/words/say';
import { runWindowAction } from '../../state/actions/window-actions';
import { Button } from '../../ui/button';
import { leaveOverlay } from '../leave-overlay';
import styles from './help.module.css';
import { helpPictures } from './help-pictures';

/** One topic, as it is read. */
export function HelpArticle({ topic }: { readonly topic: HelpTopic }) {
  const { id, title, action, pictured, parts } = topic;
  const picture = pictured ? helpPictures.get(id) : undefined;
  return (
    // A region that scrolls must be reached by the keyboard.
    <article className={styles.article} aria-label={title} tabIndex={0}>
      <header className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        {action && (
          <Button onClick={() => leaveOverlay(() => runWindowAction(action))}>{wordsOf(action)}</Button>
        )}
      </header>
      {picture !== undefined && (
        <img className={styles.picture} src={picture} alt={say`${title} of the sample portfolio`} />
      )}
      {parts.map((part, index) => (
        <Part key={part.heading ?? index} {...part} />
      ))}
    </article>
  );
}

function Part({ heading, text, steps, terms, typed }: HelpPart) {
  return (
    <section className={styles.part}>
      {heading && <h4 className={styles.heading}>{heading}</h4>}
      {text?.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {steps && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {terms && (
        <dl className={styles.terms}>
          {terms.map(([term, meaning, source]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                {meaning}
                {source && <span className={styles.source}>{say` Source: ${source}.`}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {typed && <pre className={styles.typed}>{typed.join('\n')}</pre>}
    </section>
  );
}

function wordsOf(action: WindowActionId): string {
  const { group, words } = windowActions[action];
  return group === 'go' ? say`Go to ${words}` : words;
}
