import type { Gathered, Said } from './figure';

/** Where figures stand, by the name of the place. */
export type Places = Readonly<Record<string, Gathered>>;

/**
 * Where places part from the first one, which says every figure in full: a figure that is another one there, one that the
 * first does not know, and one that is not there though it is something. Empty where all say the same.
 *
 * @param absent Whether a place may be without a figure, whatever it is: papers and screens show what there is room for.
 */
export function partings(
  places: Places,
  absent: (place: string, name: string) => boolean = () => false,
): string[] {
  const [[source, all], ...others] = Object.entries(places) as [[string, Gathered], ...[string, Gathered][]];
  return others.flatMap(([place, figures]) => [
    ...[...figures].flatMap(([name, figure]) => {
      const true_ = all.get(name);
      if (!true_) return [`${place} has “${name}”, which ${source} does not have`];
      return isSame(figure, true_) ? [] : [`${name}: ${place} ${figure.value}, ${source} ${true_.value}`];
    }),
    ...[...all].flatMap(([name, { value }]) =>
      figures.has(name) || value === null || value === 0 || absent(place, name)
        ? []
        : [`${place} lacks “${name}”, ${value} in ${source}`],
    ),
  ]);
}

function isSame(figure: Said, truth: Said): boolean {
  // Where nothing is asked of a team a dash stands for 0.
  if (figure.value === null) return truth.value === null || truth.value === 0;
  if (truth.value === null) return figure.value === 0;
  return Math.abs(figure.value - truth.value) <= figure.within + truth.within;
}
