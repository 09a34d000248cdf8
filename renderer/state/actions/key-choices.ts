import { create } from 'zustand';
import { type KeyChoices, keyOfAction } from '../../../shared/model/key-choices';
import { askShell } from '../files/shell-client';

/** The keys that the user chose in place of the app's own. */
export const useKeyChoices = create<{ readonly chosen: KeyChoices }>()(() => ({ chosen: {} }));

/** Asks the shell for them; what has been chosen since goes before. */
export async function readKeyChoices(): Promise<void> {
  const reply = await askShell('keys/read', {});
  const kept = reply.ok ? reply.value?.keys : undefined;
  if (kept) useKeyChoices.setState(({ chosen }) => ({ chosen: { ...kept, ...chosen } }));
}

/** Others took their place, as from a file. */
export async function readKeyChoicesAnew(): Promise<void> {
  const reply = await askShell('keys/read', {});
  if (reply.ok && reply.value) useKeyChoices.setState({ chosen: reply.value.keys });
}

/** Gives an action a key, for all plans from now on; null: its own again, empty: none. */
export function chooseKey(id: string, key: string | null): void {
  const { [id]: _before, ...others } = useKeyChoices.getState().chosen;
  keep(key === null ? others : { ...others, [id]: key });
}

/** Every action has its own key again. */
export function resetKeys(): void {
  keep({});
}

function keep(chosen: KeyChoices): void {
  useKeyChoices.setState({ chosen });
  void askShell('keys/keep', { keys: chosen });
}

/** The actions, each with the key it has by now: whoever asks for it hears of the user's choice. */
export function withChosenKeys<A extends { readonly id: string; readonly key?: string }>(
  actions: readonly A[],
): readonly A[] {
  return actions.map((action) => {
    const own = action.key;
    return Object.defineProperty({ ...action }, 'key', {
      enumerable: true,
      get: () => keyOfAction(action.id, own, useKeyChoices.getState().chosen),
    });
  });
}
