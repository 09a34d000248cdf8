import { create } from 'zustand';
import type { Language } from '../../../shared/model/languages';
import { askShell } from '../files/shell-client';

/** The language of the next start; null: the system's. */
export const useLanguageChoice = create<{ readonly chosen: Language | null; readonly changed: boolean }>()(
  () => ({ chosen: null, changed: false }),
);

/** Asks the shell: another window may have changed it. */
export async function readLanguageChoice(): Promise<void> {
  const reply = await askShell('language/read', {});
  if (reply.ok && reply.value) useLanguageChoice.setState({ chosen: reply.value.language });
}

/** Another one took its place, as from a file: it holds when the app starts again. */
export async function readLanguageAnew(): Promise<void> {
  const before = useLanguageChoice.getState();
  await readLanguageChoice();
  const { chosen } = useLanguageChoice.getState();
  useLanguageChoice.setState({ changed: before.changed || chosen !== before.chosen });
}

/** Kept at once; it holds when the app starts again. */
export function chooseLanguage(chosen: Language | null): void {
  useLanguageChoice.setState({ chosen, changed: true });
  void askShell('language/keep', { language: chosen });
}

/** All is stored with each edit: nothing is lost by it. */
export function restartApp(): void {
  void askShell('app/restart', {});
}
