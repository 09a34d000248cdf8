import { savedWords } from '../../../shared/words/columns/saved-words';
import { failureWords } from '../../../shared/words/failures';
import { say } from '../../../shared/words/say';
import { notify } from '../window/notices';
import { currentSpeech } from './plan-hooks';
import { isWritable, usePlanStore } from './plan-store';
import { askNewScenario } from './scenario-actions';
import { allStored } from './store-in-turn';

/** Resolves once what was typed in a field that was just left is stored, and all before it. */
export async function typedStored(): Promise<void> {
  // Storing begins a turn after the field is left.
  await new Promise((resolve) => setTimeout(resolve, 0));
  await allStored();
}

/**
 * What Ctrl+S does where everything is stored as it is done: stores what is still being typed, says that all is stored and
 * since when, and offers what a saved version is here, a baseline.
 */
export async function saySaved(): Promise<void> {
  const field = document.activeElement;
  if (field instanceof HTMLElement && field !== document.body) {
    field.blur();
    // Back at once: what is typed next is text of the field, and no command to the page.
    field.focus({ preventScroll: true });
    await typedStored();
  }
  const { trouble, readOnly, fileName, storedAt } = usePlanStore.getState();
  if (trouble) return notify({ text: failureWords(trouble), tone: 'bad', key: 'saved' });
  const text = savedWords({ fileName, readOnly: readOnly !== null, storedAt }, currentSpeech().locale);
  const freeze = { words: say`Freeze a baseline…`, run: () => askNewScenario('baseline') };
  notify({ text, key: 'saved', ...(isWritable() && { action: freeze }) });
}
