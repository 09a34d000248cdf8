import { type ComponentType, lazy, useState } from 'react';

/** A screen whose script is read after the first one is shown. */
export interface ScreenLater {
  readonly Screen: ComponentType;
  /** Reads it, once. */
  prepare(): Promise<void>;
}

/** Once it is read the screen shows in the same frame, as if it had always been there. */
export function screenLater(load: () => Promise<ComponentType>): ScreenLater {
  let known: ComponentType | null = null;
  const Lazy = lazy(async () => {
    await prepare();
    // `prepare` has set it, which the compiler does not see: it takes it for null.
    return { default: known as unknown as ComponentType };
  });
  const prepare = async () => {
    known ??= await load();
  };
  // Kept while it is shown: another component in its place would forget what the screen holds.
  function Screen() {
    const [Shown] = useState(() => known ?? Lazy);
    return <Shown />;
  }
  return { Screen, prepare };
}
