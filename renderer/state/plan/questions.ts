import { create } from 'zustand';
import type { Outcome } from '../../../shared/model/codes';
import type { Crossing, Refusal } from '../../../shared/rules/decision';

/** What a command asks of the user before it can be done. */
export type Question =
  | {
      readonly kind: 'reason';
      readonly crossings: readonly Crossing[];
      readonly answer: (reason: string | null) => void;
    }
  | {
      readonly kind: 'outcome';
      readonly refusal: Refusal;
      readonly answer: (outcome: Outcome | null) => void;
    };

/** Questions in the order they arose; the frame shows the first. */
export const useQuestions = create<{ readonly open: readonly Question[] }>()(() => ({ open: [] }));

/** The reason the user gives for crossing a limit; null where it is left. */
export function askReason(crossings: readonly Crossing[]): Promise<string | null> {
  return ask((answer) => ({ kind: 'reason', crossings, answer }));
}

/** The outcome the user chooses in place of a refusal; null where it is left. */
export function askOutcome(refusal: Refusal): Promise<Outcome | null> {
  return ask((answer) => ({ kind: 'outcome', refusal, answer }));
}

function ask<T>(make: (answer: (value: T) => void) => Question): Promise<T> {
  return new Promise((resolve) => {
    const question = make((value) => {
      useQuestions.setState(({ open }) => ({ open: open.filter((other) => other !== question) }));
      resolve(value);
    });
    useQuestions.setState(({ open }) => ({ open: [...open, question] }));
  });
}
