import { type ReactNode, useState } from 'react';
import styles from './money-lines.module.css';

interface Props {
  readonly title: string;
  /** What is inside, said while it is closed. */
  readonly about: string;
  readonly children: () => ReactNode;
}

/** A part of the panel for those who need it; made only once it is opened. */
export function Disclosure({ title, about, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.disclosure}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className={styles.title}>{title}</span> <span className={styles.about}>{about}</span>
      </summary>
      {open && <div className={styles.inside}>{children()}</div>}
    </details>
  );
}
