import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { counted } from '../../../shared/words/counts';
import type { HelpFound } from '../../../shared/words/help/search-help';
import { say } from '../../../shared/words/say';
import styles from './help.module.css';

interface Props {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly found: readonly HelpFound[];
  /** The id of the topic that is shown beside. */
  readonly shown: string | null;
  readonly choose: (id: string) => void;
}

/** The search and the topics it leaves; arrows in it go from topic to topic. */
export function HelpSearch({ input, typed, type, found, shown, choose }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [shown]);
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const at = found.findIndex(({ topic }) => topic.id === shown);
    const next = found[Math.max(0, Math.min(found.length - 1, at + by))];
    if (next) choose(next.topic.id);
  };
  return (
    <div className={styles.side}>
      <input
        ref={input}
        className={styles.input}
        type="search"
        aria-label={say`Search the help`}
        placeholder={say`Search the help`}
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={step}
      />
      <p className={styles.count} role="status">
        {typed === ''
          ? ''
          : found.length === 0
            ? say`Nothing in the help says that.`
            : counted(found.length, 'topic')}
      </p>
      <nav aria-label={say`Topics`} className={styles.topics}>
        <ul ref={list}>
          {found.map(({ topic, sentence }) => (
            <li key={topic.id}>
              <button
                type="button"
                className={styles.topic}
                aria-current={topic.id === shown ? 'true' : undefined}
                onClick={() => choose(topic.id)}
              >
                <span>{topic.title}</span>
                {sentence !== null && <span className={styles.sentence}>{sentence}</span>}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
