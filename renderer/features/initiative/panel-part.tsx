import type { ReactNode } from 'react';
import { openPart } from '../../state/board/panel-parts';
import { useView } from '../../state/window/view-store';
import { FieldPlace } from '../../ui/fields/field-place';
import { folded } from '../../ui/folded';
import panel from './initiative-panel.module.css';
import styles from './panel-part.module.css';

interface Props {
  /** By which it is remembered whether it is open. */
  readonly name: string;
  readonly title: string;
  /** What is inside, said while it is folded. */
  readonly about: () => string;
  readonly openAtFirst: boolean;
  /** It lays out what is in it by itself. */
  readonly bare: boolean;
  readonly children: ReactNode;
}

/** A part of the panel that folds into one line; its fields are made only while it is open. */
export function PanelPart({ name, title, about, openAtFirst, bare, children }: Props) {
  const open = useView((view) => view.panelParts[name] ?? openAtFirst);
  const { part, line } = folded(open, (now) => openPart(name, now));
  return (
    <details {...part} className={styles.part} data-part={name}>
      <summary {...line} className={styles.head}>
        <span className={styles.title}>{title}</span>{' '}
        {!open && <span className={styles.about}>{about()}</span>}
      </summary>
      {open && (
        <FieldPlace id={name} open={() => openPart(name, true)}>
          {bare ? (
            <div className={styles.inside}>{children}</div>
          ) : (
            <fieldset className={panel.group} aria-label={title}>
              {children}
            </fieldset>
          )}
        </FieldPlace>
      )}
    </details>
  );
}
