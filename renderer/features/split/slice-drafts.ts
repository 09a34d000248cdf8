import { uuidv7 } from 'uuidv7';
import { allocate } from '../../../shared/model/money';
import type { Card } from '../../../shared/rules/cards/card';
import type { Command } from '../../../shared/rules/command';
import { say } from '../../../shared/words/say';

/** A slice as it is typed. */
export interface SliceDraft {
  readonly id: string;
  readonly title: string;
  readonly quarters: string;
}

export const mostSlices = 6;

/** So many slices that are about as long as one another, called after the whole; what was typed of the first ones stays. */
export function slicesOf(card: Card, count: number, before: readonly SliceDraft[] = []): SliceDraft[] {
  const { initiative, placement } = card;
  const lengths = allocate(placement.lengthQuarters, Array<number>(count).fill(1));
  return lengths.map((length, index) => ({
    id: index === 0 ? initiative.id : (before[index]?.id ?? uuidv7()),
    title: before[index]?.title ?? say`${initiative.title.slice(0, 980)}, slice ${index + 1}`,
    quarters: String(length),
  }));
}

/** How many quarters were typed; null where that is no whole number above zero. */
export function quartersTyped(text: string): number | null {
  const typed = text.trim();
  const value = Number(typed);
  return /^\d{1,2}$/.test(typed) && value >= 1 && value <= 80 ? value : null;
}

/** The command that makes them; null while something is still to be typed. */
export function splitCommand(card: Card, drafts: readonly SliceDraft[]): Command | null {
  const slices = drafts.map(({ id, title, quarters }) => ({
    id,
    title: title.trim(),
    quarters: quartersTyped(quarters) ?? 0,
  }));
  if (slices.some(({ title, quarters }) => title === '' || quarters === 0)) return null;
  const { scenarioId } = card.placement;
  return { type: 'initiative/split', scenarioId, id: card.initiative.id, slices };
}
