import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search } from 'lucide-react';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { say } from '../../../shared/words/say';
import { usePlan } from '../../state/plan/plan-hooks';
import { closeOverlay, useOverlay } from '../../state/window/overlay';
import { atOnce } from '../../ui/dialog';
import { leaveOverlay } from '../leave-overlay';
import styles from './palette.module.css';
import { type PaletteGroup, type PaletteItem, paletteGroups } from './palette-items';
import { usedLast, useUsedLast } from './used-last';

/** Every action and every initiative by a few letters of its name. */
export function Palette() {
  const open = useOverlay((overlay) => overlay.open === 'palette');
  const base = useRef<Dialog.Root.Actions>(null);
  const input = useRef<HTMLInputElement>(null);
  // It leaves at once, so that what was chosen finds the keyboard where it was.
  useLayoutEffect(() => {
    if (!open) base.current?.unmount();
  }, [open]);
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && closeOverlay()} actionsRef={base}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          data-takes-keys
          className={styles.popup}
          aria-label={say`Find an action or an initiative`}
          initialFocus={atOnce(input)}
        >
          <Finder input={input} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Finder({ input }: { readonly input: RefObject<HTMLInputElement | null> }) {
  const plan = usePlan();
  const recent = useUsedLast((used) => used.ids);
  const [typed, setTyped] = useState('');
  const groups = paletteGroups(plan, typed, recent);
  return (
    <Autocomplete.Root
      open
      inline
      items={groups}
      filter={null}
      value={typed}
      onValueChange={(value, { reason }) => reason !== 'item-press' && setTyped(value)}
      itemToStringValue={(item: PaletteItem) => item.words}
      autoHighlight="always"
      keepHighlight
    >
      <div className={styles.search}>
        <Search size={16} aria-hidden="true" />
        <Autocomplete.Input
          ref={input}
          className={styles.input}
          aria-label={say`Action or initiative`}
          placeholder={say`What do you want to do or find?`}
        />
      </div>
      <Autocomplete.Empty className={styles.empty}>
        {groups.length === 0 && say`No action and no initiative is called that.`}
      </Autocomplete.Empty>
      <Autocomplete.List className={styles.list} aria-label={say`Actions and initiatives`}>
        {(group: PaletteGroup) => (
          <Autocomplete.Group key={group.title} items={group.items}>
            <Autocomplete.GroupLabel className={styles.title}>{group.title}</Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(item: PaletteItem) => <Line key={item.id} item={item} />}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  );
}

function Line({ item }: { readonly item: PaletteItem }) {
  const { id, words, icon: Icon, keys, whyNot, run } = item;
  const choose = () => {
    usedLast(id);
    leaveOverlay(run);
  };
  return (
    <Autocomplete.Item value={item} className={styles.item} disabled={whyNot !== null} onClick={choose}>
      <Icon className={styles.icon} size={15} aria-hidden="true" />
      <span className={styles.words}>{words}</span>
      {whyNot !== null && <span className={styles.why}>{whyNot}</span>}
      {keys && (
        <kbd className={styles.keys} aria-hidden="true">
          {keys}
        </kbd>
      )}
    </Autocomplete.Item>
  );
}
