import type { ReactNode } from 'react';
import { ChartMenu } from '../charts/chart-menu';
import styles from './copy-head.module.css';
import { CopyTable } from './copy-table';

interface Props {
  /** What the chart or table of the section is called. */
  readonly of: string;
  readonly chart?: boolean;
  readonly table?: boolean;
  readonly children?: ReactNode;
}

/** The head of a section, with what hands out its chart and copies its table at the right. */
export function CopyHead({ of, chart = false, table = false, children }: Props) {
  return (
    <div className={styles.bar}>
      <div className={styles.head}>{children}</div>
      {chart && <ChartMenu of={of} />}
      {table && <CopyTable of={of} />}
    </div>
  );
}
