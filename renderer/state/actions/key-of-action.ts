import { keyOfAction } from '../../../shared/model/key-choices';
import type { WindowActionId } from '../../../shared/model/window-action-ids';
import { windowActions } from '../../../shared/words/cards/window-actions';
import { useKeyChoices } from './key-choices';
import { keyWords } from './keys';

/** The key of an action of the window as the user has it, in words; undefined where it has none. */
export function useKeyWords(id: WindowActionId): string | undefined {
  const key = useKeyChoices(({ chosen }) => keyOfAction(id, windowActions[id].key, chosen));
  return key && keyWords(key);
}

/** What a button does and by which key: "Import a backlog… (Ctrl+I)". */
export function useTip(id: WindowActionId, words: string = windowActions[id].words): string {
  const keys = useKeyWords(id);
  return keys === undefined ? words : `${words} (${keys})`;
}
