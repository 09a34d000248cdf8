import { Toast, type ToastManager } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { say } from '../../shared/words/say';
import { classNames } from './class-names';
import styles from './toast.module.css';

/** Shows what is notified through the manager; F6 moves the keyboard to it. */
export function Toasts({ manager }: { readonly manager: ToastManager }) {
  return (
    <Toast.Provider toastManager={manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} data-region="notices">
          <List />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function List() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      // The library hides what is urgent from screen readers, once told, though Tab reaches the buttons in it.
      aria-hidden={false}
      className={classNames(styles.toast, toast.type === 'bad' && styles.bad)}
    >
      <Toast.Content className={styles.content}>
        <Toast.Title className={styles.title} render={<p />} />
        <Toast.Action className={styles.action} />
        {/* The library hides it from screen readers until the mouse is over it, though Tab reaches it. */}
        <Toast.Close className={styles.close} aria-label={say`Close this message`} aria-hidden={false}>
          <X size={14} aria-hidden="true" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
