import { say } from '../say';

interface Unstored {
  readonly label: string;
  /** Where the field stands, the innermost first. */
  readonly names: readonly string[];
  readonly text: string;
  /** What is stored, as the field shows it. */
  readonly shown: string;
  readonly why: string;
}

/** That what was typed in a field was not stored, what stands there still, and what would be right. */
export function unstoredWords({ label, names, text, shown, why }: Unstored): string {
  const field = fieldWords(label, names);
  const still = say`it is still ${shown.trim() ? short(shown) : say`empty`}. ${why}`;
  return text.trim()
    ? say`“${short(text)}” in ${field} was not stored; ${still}`
    : say`${field} was not stored as it was left; ${still}`;
}

/** Where the way back to a field does not lead all the way. */
export function unseenFieldWords({ label, names }: Pick<Unstored, 'label' | 'names'>): string {
  return say`${fieldWords(label, names)} is not in sight. Open it: what was typed waits in it.`;
}

function fieldWords(label: string, names: readonly string[]): string {
  return names.length > 0 ? say`${label} of ${names.map(short).join(', ')}` : label;
}

/** One line of at most 40 characters. */
function short(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
