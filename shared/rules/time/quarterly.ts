import type { Money } from '../../model/money';

/** Whole numbers below it take half the room of others in a list that holds nothing else (V8 where its pointers are short). */
const small = 2 ** 30;

/**
 * What `of` says of each of `count` quarters, by its place from 0 on; -0 is 0. As long as it has to be from the start: a list that is
 * filled by `push` holds room for more. What was added up by way of a fraction or of -0 is stored as a fraction though it is
 * whole, and one such number makes all of a list so: here what is whole and small is said to be. What is not is a list of
 * another making, for V8 has every later list of one making hold what one of them had to.
 */
export function quarterly(count: number, of: (index: number) => Money): readonly Money[] {
  const amounts = Array<Money>(count);
  for (let index = 0; index < count; index++) {
    const amount = of(index);
    const whole = amount | 0;
    if (whole !== amount || whole >= small || whole < -small) return anyAmounts(count, of);
    amounts[index] = whole;
  }
  return amounts;
}

function anyAmounts(count: number, of: (index: number) => Money): readonly Money[] {
  const amounts = Array<Money>(count);
  for (let index = 0; index < count; index++) amounts[index] = of(index) + 0;
  return amounts;
}
