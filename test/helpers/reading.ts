import type { Plan } from '../../shared/model/plan';

/** Tables whose rows are watched, and which initiative a row is of. */
const watchedTables = ['initiative', 'placement', 'moneyLine', 'benefitLine', 'effort'] as const;

export interface Watched {
  readonly plan: Plan;
  /** Initiatives of which a row was read since this was asked last. */
  readonly readSince: () => ReadonlySet<string>;
}

/** The same plan in rows that tell when they are read. A row that an edit makes again no longer does. */
export function watched(plan: Plan): Watched {
  let read = new Set<string>();
  const telling = <R extends object>(row: R, initiativeId: string | null): R =>
    new Proxy(row, {
      get: (target, field) => {
        if (initiativeId !== null && field !== 'id') read.add(initiativeId);
        return Reflect.get(target, field);
      },
    });
  const tables = watchedTables.map((name) => {
    const rows = [...plan[name].values()] as { id: string; initiativeId?: string | null }[];
    const all = rows.map((row) => [
      row.id,
      telling(row, row.initiativeId ?? (name === 'initiative' ? row.id : null)),
    ]);
    return [name, new Map(all as [string, object][])];
  });
  return {
    // Object.fromEntries forgets which table has which rows.
    plan: { ...plan, ...(Object.fromEntries(tables) as Partial<Plan>) },
    readSince: () => {
      const before = read;
      read = new Set();
      return before;
    },
  };
}
