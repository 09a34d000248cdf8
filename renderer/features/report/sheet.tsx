import type { ReactNode, Ref } from 'react';
import styles from './paper.module.css';

interface Props {
  readonly children: ReactNode;
  /** The room between the margins. */
  readonly contentRef?: Ref<HTMLDivElement>;
}

/** A sheet of paper in the preview; in print its content flows over as many pages as it needs. */
export function SheetSection({ children, contentRef }: Props) {
  return (
    <div className={styles.sheet}>
      <div className={styles.content} ref={contentRef}>
        {children}
      </div>
    </div>
  );
}
