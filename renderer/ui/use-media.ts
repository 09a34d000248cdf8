import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window answers a media query such as "(max-height: 720px)"; false where nothing can be asked. */
export function useMedia(query: string): boolean {
  const listen = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia?.(query);
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(listen, () => window.matchMedia?.(query).matches ?? false);
}
