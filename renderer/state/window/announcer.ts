import { create } from 'zustand';

/** What a screen reader is told next; the number makes the same words be said twice. */
export const useAnnouncement = create<{ readonly words: string; readonly count: number }>()(() => ({
  words: '',
  count: 0,
}));

export function announce(words: string): void {
  useAnnouncement.setState(({ count }) => ({ words, count: count + 1 }));
}
