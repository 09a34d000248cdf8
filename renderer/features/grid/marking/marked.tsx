import { CircleAlert, CircleCheck, Flag, Info, TriangleAlert } from 'lucide-react';
import { classNames } from '../../../ui/class-names';
import styles from './marked.module.css';
import type { CellMark } from '../marks';

const icons = {
  warn: TriangleAlert,
  bad: CircleAlert,
  quiet: Info,
  good: CircleCheck,
  note: Flag,
} as const;

interface Props {
  readonly mark: Omit<CellMark, 'why'>;
  /** It stands beside a figure, which stays where those below it end. */
  readonly ofFigure?: boolean;
}

/** A sign, a colour and words: none of them alone. */
export function Marked({ mark: { words, tone, own }, ofFigure = false }: Props) {
  const Icon = icons[tone];
  return (
    <span
      className={classNames(styles.mark, styles[tone], own && styles.own, ofFigure && styles.beforeFigure)}
    >
      <Icon size={12} aria-hidden="true" />
      {own ? <span className={styles.words}>{words}</span> : words}
    </span>
  );
}
