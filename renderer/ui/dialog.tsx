import { Dialog as Base } from '@base-ui/react/dialog';
import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names';
import styles from './dialog.module.css';
import { firstStop } from './first-stop';

interface Props {
  readonly open: boolean;
  /** Escape, a click beside it, or the close button. */
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** The buttons at its foot, the main one last. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  readonly initialFocus?: RefObject<HTMLElement | null>;
}

/**
 * Puts the keyboard there as the dialog opens. Left to the library it gets there a frame later, and of what is typed with
 * the key that opened it the first letters are lost.
 */
export function atOnce(field: RefObject<HTMLElement | null>): () => boolean {
  return () => {
    field.current?.focus();
    // There already; else the library looks for a place.
    return field.current === null;
  };
}

/**
 * To its first control as the dialog opens, so that no key goes to what is behind it. Left to the library it gets there a
 * frame later, and is taken from where Tab has led meanwhile.
 */
function intoPopup(popup: RefObject<HTMLElement | null>) {
  return (by: string): boolean => {
    const { current } = popup;
    if (!current) return true;
    // A field that takes the keyboard by itself has it already.
    if (current.contains(document.activeElement)) return false;
    // A keyboard on the glass would cover what is to be read.
    const first = by === 'touch' ? undefined : firstStop(current);
    (first ?? current).focus({ preventScroll: !first });
    return false;
  };
}

export function Dialog({ open, onClose, title, description, children, actions, wide, initialFocus }: Props) {
  const base = useRef<Base.Root.Actions>(null);
  const popup = useRef<HTMLDivElement>(null);
  // It leaves at once: the next key is for the page, which has the keyboard back before it is pressed.
  useLayoutEffect(() => {
    if (!open) base.current?.unmount();
  }, [open]);
  return (
    <Base.Root open={open} onOpenChange={(next) => !next && onClose()} actionsRef={base}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup
          data-takes-keys
          className={classNames(styles.popup, wide && styles.wide)}
          ref={popup}
          initialFocus={initialFocus ? atOnce(initialFocus) : intoPopup(popup)}
        >
          <Base.Title className={styles.title}>{title}</Base.Title>
          {description && (
            <Base.Description className={styles.description} render={<div />}>
              {description}
            </Base.Description>
          )}
          {children && <div className={styles.content}>{children}</div>}
          {actions && <div className={styles.actions}>{actions}</div>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
