import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './page.module.css';

interface Props {
  readonly title: string;
  /** What stands at the right of the title, as its buttons. */
  readonly actions?: ReactNode;
  /** A small line beside the title. */
  readonly about?: ReactNode;
  readonly children: ReactNode;
}

/** A screen that scrolls as a page; the board is none. */
export function Page({ title, actions, about, children }: Props) {
  return (
    <div className={styles.page} data-scroll={title}>
      <header className={styles.header}>
        <div className={styles.titles}>
          <h1 className={styles.title}>{title}</h1>
          {about}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** `wide`: for tables, which may take the whole width. */
export function Section({ title, hint, wide, children }: SectionProps & { readonly wide?: boolean }) {
  return (
    <section className={classNames(styles.section, wide && styles.wide)}>
      <h2 className={styles.heading}>{title}</h2>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}

/** What a place is for while nothing is in it, and what to do. */
export function EmptyState({ title, hint, children }: SectionProps) {
  return (
    <div className={styles.empty}>
      <h2 className={styles.heading}>{title}</h2>
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.actions}>{children}</div>
    </div>
  );
}
