import { say } from '../../../shared/words/say';

interface TourStep {
  readonly title: string;
  readonly text: string;
  /** What it points at: the first of these that is there. */
  readonly at: readonly string[];
}

/** The tour: what a plan comes to, how money is decided, and how it leaves the app. */
export const tourSteps: readonly TourStep[] = [
  {
    title: say`What the plan comes to`,
    text: say`The strip shows what the year costs against its budget, how run and innovation are balanced, what the money is for, and what needs attention. Each line leads to the cards it speaks of, and all of it moves while you drag a card.`,
    at: ['[data-testid="strip"]'],
  },
  {
    title: say`The funding line decides`,
    text: say`Cards above the line get money, those below it wait. Drag a card across it, or choose one and press F. The line never moves by itself, and every step can be undone.`,
    at: ['[data-testid="funding-line-innovate"]', '[data-testid="lane-innovate"]'],
  },
  {
    title: say`Take it to the board`,
    text: say`The report tells the same figures on paper, for the board and your peers: what is funded, what waits and why. From there it becomes a PDF.`,
    at: ['[data-tour="report"]'],
  },
];
