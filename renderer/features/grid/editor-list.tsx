import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { classNames } from '../../ui/class-names';
import styles from './cell-editor.module.css';
import type { Offer } from './offers';

interface Props {
  readonly id: string;
  readonly errorId: string;
  readonly error: string | null;
  readonly offers: readonly Offer[];
  /** The place of the one that Enter takes; -1: none. */
  readonly at: number;
  readonly field: RefObject<HTMLElement | null>;
  readonly label: string;
  readonly onChoose: (text: string) => void;
}

const mostHeight = 260;

/** Below the field, over all else: what is wrong with its text, and what it could be. */
export function EditorList({ id, errorId, error, offers, at, field, label, onChoose }: Props) {
  const place = usePlace(field);
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.children[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  if (!error && offers.length === 0) return null;
  return createPortal(
    <div className={styles.box} style={place} data-list>
      {error && (
        <p id={errorId} className={styles.error} role="alert">
          {error}
        </p>
      )}
      {offers.length > 0 && (
        <div id={id} ref={list} role="listbox" aria-label={label} className={styles.list}>
          {offers.map(({ text, words }, index) => (
            <div
              key={text}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              className={classNames(styles.offer, index === at && styles.chosen)}
              // The field keeps the keyboard.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onChoose(text)}
            >
              {words}
            </div>
          ))}
        </div>
      )}
    </div>,
    document.body,
  );
}

/** Under the field, or over it where there is no room. */
function usePlace(field: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState<{ left: number; top?: number; bottom?: number; minWidth: number }>({
    left: 0,
    top: 0,
    minWidth: 0,
  });
  useLayoutEffect(() => {
    const box = field.current?.getBoundingClientRect();
    if (!box) return;
    const { innerHeight, innerWidth } = window;
    const left = Math.max(8, Math.min(box.left, innerWidth - 280));
    const above = box.bottom + mostHeight > innerHeight && box.top > innerHeight / 2;
    setPlace({
      left,
      minWidth: box.width,
      ...(above ? { bottom: innerHeight - box.top + 2 } : { top: box.bottom + 2 }),
    });
  }, [field]);
  return place;
}
