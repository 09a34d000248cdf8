import { yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import type { ServiceOrder } from './services-view';

interface Column {
  readonly key: string;
  readonly words: string;
  /** In pixels: the grid is wider than a small window and scrolls in its frame, its names stay. */
  readonly width: number;
  readonly order?: ServiceOrder;
  /** Sorted from the highest down. */
  readonly falling?: boolean;
  readonly number?: boolean;
  readonly hint?: string;
}

const ofCostYear = say`The fiscal year the cost is of: it is indexed from there on. Empty: the plan’s first year.`;

/** Room for the words of a head beside the padding and, where it sorts, its arrow; in pixels, no less than `least`. */
function roomFor(words: string, least: number, sorts = false): number {
  return Math.max(least, Math.ceil(6.2 * words.length) + (sorts ? 42 : 26));
}

function ofYear(year: number, unit: string, speech: Speech): Column {
  const words = `${yearWords(year, speech)}, ${unit}`;
  return {
    key: `year-${year}`,
    words,
    width: roomFor(words, 84),
    number: true,
    hint: say`Computed: its cost, indexed from the year it is of, up to its sunset; a dot where a forecast or what is booked stands instead. Click a figure to see or type them.`,
  };
}

/** What it costs first, then when its contract ends: a window of 1440 pixels shows that much. A year of the plan each where its cost is computed. */
export function serviceColumns(years: readonly number[], unit: string, speech: Speech): readonly Column[] {
  return [
    { key: 'name', words: say`Name`, width: 200, order: 'name' },
    {
      key: 'cost',
      words: say`Cost a year`,
      width: roomFor(say`Cost a year`, 116, true),
      order: 'cost',
      falling: true,
      number: true,
    },
    { key: 'costYear', words: say`In money of`, width: 84, number: true, hint: ofCostYear },
    {
      key: 'indexation',
      words: say`Indexation`,
      width: roomFor(say`Indexation`, 88),
      number: true,
      hint: say`What it rises by every year.`,
    },
    ...years.map((year) => ofYear(year, unit, speech)),
    { key: 'contractEnd', words: say`Contract end`, width: 128, order: 'contractEnd' },
    {
      key: 'noticeDate',
      words: say`Notice by`,
      width: 128,
      order: 'noticeDate',
      hint: say`The last day on which the contract can be given up.`,
    },
    {
      key: 'sunset',
      words: say`Sunset`,
      width: 128,
      order: 'sunset',
      hint: say`Its last day; it costs nothing after that quarter.`,
    },
    {
      key: 'unchangedSince',
      words: say`Unchanged since`,
      width: 124,
      order: 'unchangedSince',
      number: true,
      hint: say`The fiscal year of its last real change: the inertia radar counts from there.`,
    },
    {
      key: 'review',
      words: say`Landscape review`,
      width: 178,
      order: 'review',
      hint: say`What the landscape review said of it last.`,
    },
    { key: 'effects', words: say`What initiatives do`, width: 370 },
    { key: 'businessUnit', words: say`Business unit`, width: 134, order: 'businessUnit' },
    { key: 'owner', words: say`Owner`, width: 126, order: 'owner' },
    { key: 'sourcing', words: say`Done by`, width: 100, hint: say`By people of one’s own, or bought.` },
  ];
}

/** The column of its button. */
export const actionWidth = 44;
