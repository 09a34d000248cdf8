import { Unlink } from 'lucide-react';
import type { Card } from '../../../shared/rules/cards/card';
import { say } from '../../../shared/words/say';
import { useSourceName } from '../../state/plan/use-source-name';
import { classNames } from '../../ui/class-names';
import styles from './card-face.module.css';

/** Says on a card that the list it came from no longer has it. */
export function GoneFlag({ card }: { readonly card: Card }) {
  const { importId, missingSince } = card.initiative;
  const source = useSourceName(importId);
  if (missingSince === null) return null;
  const words = say`Gone from ${source}`;
  return (
    <span className={classNames(styles.flag, styles.over, styles.gone)} title={words}>
      <Unlink size={11} aria-hidden="true" />
      {words}
    </span>
  );
}
