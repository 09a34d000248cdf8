/** Whole days of work of one team, by the team's name. */
export interface TeamDays {
  readonly team: string;
  readonly days: number;
}

const between = ' · ';
const nextTeam = /(?<=: \d+) · /;

/** The days of several teams as one text, whatever order they come in; '' for none. Days of nothing are left out. */
export function effortText(efforts: readonly TeamDays[]): string {
  return efforts
    .filter(({ days }) => days > 0)
    .map(({ team, days }) => `${team}: ${days}`)
    .sort()
    .join(between);
}

/** The same taken apart again; what is no team with its days is left out. */
export function effortsOf(text: string): TeamDays[] {
  // A name may have what stands between teams, but only behind days does another team begin.
  return text.split(nextTeam).flatMap((part) => {
    const [, team, days] = /^(.*): (\d+)$/s.exec(part) ?? [];
    return team === undefined ? [] : [{ team, days: Number(days) }];
  });
}
