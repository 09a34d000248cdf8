import { describe, expect, test } from 'vitest';
import type { InitiativeSourceField } from '../../../../shared/model/source-fields';
import { draftOf, importing, inLines } from '../../../helpers/import-again';
import { freshPlan } from '../../../helpers/plans/plans';

const fields: readonly InitiativeSourceField[] = ['title', 'cost', 'businessOwner', 'businessUnit'];
const row = (key: string, title: string, cost: number, owner = 'Ann', unit = 'Finance') =>
  draftOf(key, { title, cost, businessOwner: owner, businessUnit: unit });

const first = importing(freshPlan(), inLines(row('1', 'Payroll', 100), row('2', 'Claims portal', 200)), {
  fields,
});

/** The list's next export, and what became of its rows. */
function again(...rows: readonly ReturnType<typeof draftOf>[]) {
  const { reconciled, ...rest } = importing(first.plan, inLines(...rows), { fields, lastTime: first.plan });
  return { ...rest, fates: reconciled.fates, gone: reconciled.gone.map(({ key }) => key) };
}
const idOf = (key: string) =>
  [...first.plan.initiative.values()].find(({ sourceKey }) => sourceKey === key)?.id;

describe('a row under the key of an initiative', () => {
  test('with another title and the rest as it was has a new title', () => {
    const { fates } = again(row('1', 'Salary system', 100), row('2', 'Claims portal', 200));
    expect(fates).toMatchObject([{ kind: 'changed', changes: [{ field: 'title' }] }, { kind: 'unchanged' }]);
  });

  test('with a title that shares a word is it, whatever else differs', () => {
    const { fates } = again(row('1', 'Payroll abroad', 9, 'Bob', 'Sales'), row('2', 'Claims portal', 200));
    expect(fates[0]).toMatchObject({ kind: 'changed', id: idOf('1') });
  });

  test('that has hardly anything in common with it is asked about, and new until then', () => {
    const { fates, gone, plan } = again(
      row('1', 'Drones', 9, 'Bob', 'Sales'),
      row('2', 'Claims portal', 200),
    );
    expect(fates[0]).toMatchObject({
      kind: 'rekeyed',
      candidates: [{ id: idOf('1'), from: '1', title: 'Payroll' }],
    });
    expect(gone).toEqual(['1']);
    const same = importing(
      plan,
      inLines(row('1', 'Drones', 9, 'Bob', 'Sales'), row('2', 'Claims portal', 200)),
      {
        fields,
        lastTime: plan,
      },
    );
    expect(same.reconciled.counts).toMatchObject({ created: 0, updated: 0, unchanged: 2, missing: 1 });
  });

  test('is the initiative that has its title where keys were dealt out anew', () => {
    const { fates } = again(row('1', 'Claims portal', 200), row('2', 'Payroll', 100));
    expect(fates).toMatchObject([
      { kind: 'changed', id: idOf('2'), link: true },
      { kind: 'changed', id: idOf('1'), link: true },
    ]);
  });

  test('is it once the user says so', () => {
    const links: [number, string][] = [[2, idOf('1') ?? '']];
    const rows = inLines(row('1', 'Drones', 9, 'Bob', 'Sales'), row('2', 'Claims portal', 200));
    const { reconciled } = importing(first.plan, rows, { fields, lastTime: first.plan, answers: { links } });
    expect(reconciled.fates[0]).toMatchObject({ kind: 'changed', id: idOf('1') });
    expect(reconciled.gone).toEqual([]);
  });
});
