import { create } from 'zustand';

/** So many are remembered. */
const most = 6;

/** What was chosen in the palette since the window opened, the last one first. */
export const useUsedLast = create<{ readonly ids: readonly string[] }>()(() => ({ ids: [] }));

export function usedLast(id: string): void {
  useUsedLast.setState(({ ids }) => ({ ids: [id, ...ids.filter((each) => each !== id)].slice(0, most) }));
}
