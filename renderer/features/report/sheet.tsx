import type { ReactNode, Ref } from 'react';
import styles from './paper.module.css';

interface Props {
  readonly children: ReactNode;
  /** The room between the margins. */
  readonly contentRef?: Ref<HTMLDivElement>;
  /** Of its content. */
  readonly className?: string | undefined;
}

/** A sheet of paper in the preview; in print its content flows over as many pages as it needs. */
export function SheetSection({ children, contentRef, className = '' }: Props) {
  return (
    <div className={styles.sheet}>
      <div className={`${styles.content} ${className}`} ref={contentRef}>
        {children}
      </div>
    </div>
  );
}
