import { create } from 'zustand';
import type { LanguageChoice } from '../../../shared/contract/shell-replies';
import { askShell } from '../files/shell-client';

/** Language and region of the next start; null: the system's. `changed`: they are not those of this one. */
export const useLanguageChoice = create<LanguageChoice & { readonly changed: boolean }>()(() => ({
  language: null,
  region: null,
  system: null,
  changed: false,
}));

/** Asks the shell: another window may have changed it. */
export async function readLanguageChoice(): Promise<void> {
  const reply = await askShell('language/read', {});
  if (reply.ok && reply.value) useLanguageChoice.setState(reply.value);
}

/** Another one took its place, as from a file: it holds when the app starts again. */
export async function readLanguageAnew(): Promise<void> {
  const before = useLanguageChoice.getState();
  await readLanguageChoice();
  const { language, region } = useLanguageChoice.getState();
  const changed = before.changed || language !== before.language || region !== before.region;
  useLanguageChoice.setState({ changed });
}

/** Kept at once; it holds when the app starts again. */
export function chooseLanguage(change: Partial<Pick<LanguageChoice, 'language' | 'region'>>): void {
  useLanguageChoice.setState({ ...change, changed: true });
  void askShell('language/keep', change);
}

/** All is stored with each edit: nothing is lost by it. */
export function restartApp(): void {
  void askShell('app/restart', {});
}
