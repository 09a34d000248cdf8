import { Toast } from '@base-ui/react/toast';

export interface Notice {
  readonly text: string;
  readonly tone?: 'plain' | 'bad';
  /** One thing that can be done about it. */
  readonly action?: { readonly words: string; readonly run: () => void };
  /** A notice of the same key replaces the one before. */
  readonly key?: string;
}

/** Read by the frame, which shows the notices. */
export const noticeManager = Toast.createToastManager();

/** Long enough to read and to reach for Undo; hovering or focusing stops the clock. */
const shownFor = { plain: 8_000, bad: 12_000 };

export function notify({ text, tone = 'plain', action, key }: Notice): void {
  const id = noticeManager.add({
    title: text,
    type: tone,
    priority: tone === 'bad' ? 'high' : 'low',
    timeout: shownFor[tone],
    ...(key && { id: key }),
    // Never left out: a notice that replaces another must not keep the other's action.
    actionProps: action
      ? {
          children: action.words,
          onClick: () => {
            noticeManager.close(id);
            action.run();
          },
        }
      : {},
  });
}

/** Takes a notice away before its time. */
export function withdraw(key: string): void {
  noticeManager.close(key);
}
