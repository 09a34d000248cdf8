import { ContextMenu as BaseContextMenu } from '@base-ui/react/context-menu';
import { Menu as Base } from '@base-ui/react/menu';
import { type ReactElement, type ReactNode, useId } from 'react';
import { say } from '../../shared/words/say';
import styles from './menu.module.css';

/** One line of a menu. */
export interface MenuEntry {
  readonly id: string;
  readonly words: string;
  readonly mark?: ReactNode;
  /** The key that does the same, as it is shown. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  /** Why it cannot be done now, in a sentence: it stands where the key would. */
  readonly whyNot?: string | null;
  readonly run: () => void;
}

/** Entries that belong together; groups are parted by a rule. */
export interface MenuGroup {
  readonly id: string;
  readonly title?: string;
  readonly entries: readonly MenuEntry[];
}

interface MenuProps {
  /** A button; it opens the menu. */
  readonly trigger: ReactElement;
  /** Asked when the menu opens. */
  readonly groups: () => readonly MenuGroup[];
}

export function Menu({ trigger, groups }: MenuProps) {
  const id = useId();
  return (
    <Base.Root>
      <Base.Trigger id={id} render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} sideOffset={4} align="start">
          <Base.Popup data-takes-keys className={styles.popup} aria-labelledby={id}>
            <Groups groups={groups} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface AnchoredMenuProps {
  /** The button or the place it hangs on; null while it is closed. */
  readonly anchor: Element | Place | null;
  readonly onClose: () => void;
  readonly groups: () => readonly MenuGroup[];
  /** Has the keyboard afterwards, where the anchor cannot. */
  readonly back?: Element | null;
}

/** A place on the page, such as where the pointer was. */
export interface Place {
  getBoundingClientRect(): DOMRect;
}

/** The name of the button it hangs on; of a place under the pointer there is none. */
function nameOf(anchor: AnchoredMenuProps['anchor']): string {
  const name = anchor instanceof Element ? (anchor.getAttribute('aria-label') ?? anchor.textContent) : null;
  return name || say`What can be done`;
}

/** A menu that is opened by whatever sets its anchor, where a menu for each button would be too many. */
export function AnchoredMenu({ anchor, onClose, groups, back }: AnchoredMenuProps) {
  return (
    <Base.Root open={anchor !== null} onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Positioner className={styles.positioner} anchor={anchor} sideOffset={4} align="end">
          <Base.Popup
            data-takes-keys
            className={styles.popup}
            aria-label={nameOf(anchor)}
            finalFocus={() => {
              const to = back ?? anchor;
              return to instanceof HTMLElement ? to : true;
            }}
          >
            <Groups groups={groups} />
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

interface ContextMenuProps {
  readonly children: ReactElement;
  readonly groups: () => readonly MenuGroup[];
  readonly onOpen?: (event: Event) => void;
}

/** The same by right click, Shift+F10 or the menu key on `children`. */
export function ContextMenu({ children, groups, onOpen }: ContextMenuProps) {
  return (
    <BaseContextMenu.Root onOpenChange={(open, details) => open && onOpen?.(details.event)}>
      <BaseContextMenu.Trigger render={children} />
      <BaseContextMenu.Portal>
        <BaseContextMenu.Positioner className={styles.positioner}>
          <BaseContextMenu.Popup data-takes-keys className={styles.popup} aria-label={say`What can be done`}>
            <Groups groups={groups} />
          </BaseContextMenu.Popup>
        </BaseContextMenu.Positioner>
      </BaseContextMenu.Portal>
    </BaseContextMenu.Root>
  );
}

function Groups({ groups }: { readonly groups: () => readonly MenuGroup[] }) {
  return groups().map((group, index) => (
    <Base.Group key={group.id}>
      {index > 0 && <Base.Separator className={styles.separator} />}
      {group.title && <Base.GroupLabel className={styles.label}>{group.title}</Base.GroupLabel>}
      {group.entries.map((entry) => (
        <Entry key={entry.id} {...entry} />
      ))}
    </Base.Group>
  ));
}

function Entry({ words, mark, keys, whyNot = null, disabled = whyNot !== null, run }: MenuEntry) {
  return (
    <Base.Item className={styles.item} disabled={disabled} onClick={run} label={words}>
      <span className={styles.mark}>{mark}</span>
      <span className={styles.words}>{words}</span>
      {whyNot !== null && <span className={styles.why}>{whyNot}</span>}
      {keys && whyNot === null && (
        <kbd className={styles.keys} aria-hidden="true">
          {keys}
        </kbd>
      )}
    </Base.Item>
  );
}
