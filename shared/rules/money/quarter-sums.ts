import type { Money } from '../../model/money';
import type { Quarter } from '../../model/quarter';
import { emptySeries, type Series } from './series';

/**
 * Sums by quarter, in the order of the quarters. A quarter that nothing was put to is none of them, which is not the same as one
 * that has 0. A list where a map would do: money by quarter is made for very many cards at once, and each map is five objects.
 */
export class QuarterSums {
  #first = 0;
  /** undefined: the quarter is none of them. */
  #sums: (Money | undefined)[] = [];

  add(quarter: Quarter, amount: Money): void {
    this.#sums[this.#placeOf(quarter)] = (this.get(quarter) ?? 0) + amount;
  }

  /** Adds a list of sums, the first of which is of `first`. */
  addAll(first: Quarter, amounts: readonly Money[]): void {
    for (let index = 0; index < amounts.length; index++) this.add(first + index, amounts[index] as Money);
  }

  get(quarter: Quarter): Money | undefined {
    return this.#sums[quarter - this.#first];
  }

  #placeOf(quarter: Quarter): number {
    if (this.#sums.length === 0) this.#first = quarter;
    for (; quarter < this.#first; this.#first--) this.#sums.unshift(undefined);
    const place = quarter - this.#first;
    while (this.#sums.length < place) this.#sums.push(undefined);
    return place;
  }

  /** All of them, the earliest first. */
  forEach(call: (quarter: Quarter, amount: Money) => void): void {
    for (let at = 0; at < this.#sums.length; at++) {
      const sum = this.#sums[at];
      if (sum !== undefined) call(this.#first + at, sum);
    }
  }

  total(): Money {
    let sum = 0;
    for (const amount of this.#sums) sum += amount ?? 0;
    return sum;
  }

  /** From the first to the last quarter of them; what is none has 0. */
  series(): Series {
    if (this.#sums.length === 0) return emptySeries;
    return { first: this.#first, amounts: this.#sums.map((sum) => sum ?? 0) };
  }
}
