import type { Places } from './compare-places';
import { exactly } from './figure';

/** What a place has no room for: the finance table says sums of years alone, paper the first year of other scenarios. */
export function absent(firstYear: number): (place: string, name: string) => boolean {
  const later = new RegExp(`^scenario .* (?!${firstYear})\\d{4} (?!room$)`);
  return (place, name) =>
    (place === 'finance' && !/^drift \d+ all spend$/.test(name)) || (place === 'paper' && later.test(name));
}

/** The places with one figure of one of them a little other than rounding makes it. */
export function withFault(places: Places, place: string, name: string): Places {
  const figures = new Map(places[place]);
  const { value, within } = figures.get(name) ?? exactly(0);
  figures.set(name, { value: (value ?? 0) + 3 * within + 0.01 * Math.abs(value ?? 0), within });
  return { ...places, [place]: figures };
}

export function without(places: Places, place: string, name: string): Places {
  const figures = new Map(places[place]);
  figures.delete(name);
  return { ...places, [place]: figures };
}
