import type { MouseEvent, SyntheticEvent } from 'react';

/**
 * What a part that folds and its line are given. The line says at once that it was pressed: the browser tells of the fold only
 * later, and Tab, pressed meanwhile, would go past what is drawn in it.
 */
export function folded(isOpen: boolean, set: (isOpen: boolean) => void) {
  return {
    part: {
      open: isOpen,
      // By anything else, as where a text that was not stored is led back to.
      onToggle: ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
        if (currentTarget.open !== isOpen) set(currentTarget.open);
      },
    },
    line: {
      onClick: (event: MouseEvent) => {
        event.preventDefault();
        set(!isOpen);
      },
    },
  };
}
