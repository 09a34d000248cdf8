import { say } from '../../../shared/words/say';
import { isEditable, isWritable } from './plan-store';

/** Why what is in view cannot be edited, in a sentence; null where it can. */
export function whyNotEdit(): string | null {
  if (!isWritable()) return say`The plan is read-only.`;
  return isEditable() ? null : say`A baseline is in view.`;
}
