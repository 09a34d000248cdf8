import { create } from 'zustand';

/** What lies over all screens, opened by a key or the menu. */
export type Overlay = 'palette' | 'shortcuts' | 'help' | 'about' | 'setup';

export const useOverlay = create<{ readonly open: Overlay | null }>()(() => ({ open: null }));

export function openOverlay(open: Overlay): void {
  useOverlay.setState({ open });
}

export function closeOverlay(): void {
  useOverlay.setState({ open: null });
}
