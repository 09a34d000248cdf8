import { expect, test } from 'vitest';
import { backlogTable, headersOf } from '../../../electron/engine/export/backlog-table';
import { importedRow } from '../../../electron/engine/import/imported-row';
import { namesInPlan } from '../../../electron/engine/import/names-in-plan';
import { csvOf } from '../../../shared/backlog/write/write-csv';
import { blankImport } from '../../../shared/model/blank';
import { apply } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { blankAdoption } from '../../../shared/model/records/adoption';
import { allAtOnce } from '../../../shared/model/steps';
import type { ChangedRow } from '../../../shared/rules/commands/import';
import { undoImport } from '../../../shared/rules/import/undo-import';
import { draftOf } from '../../helpers/import-again';
import { adding, after, ask, base, freshPlan, merging } from '../../helpers/plans/plans';
import { readBack } from '../../helpers/read-back';

const plan = after(freshPlan(), adding('Shop'), adding('Depot'), {
  type: 'adoption/set',
  adoption: { ...blankAdoption, id: 'Shop', users: 'Shop staff', unit: 'users', target: 120, actual: 40 },
});

const file = {
  ...blankImport,
  id: 'again',
  fileName: 'a.csv',
  at: '2027-01-01T00:00:00.000Z',
  target: 'initiatives' as const,
};

let imports = 0;
function taken(now: Plan, changed: readonly ChangedRow[]): Plan {
  return after(now, merging({ ...file, id: `again ${++imports}` }, { changed: [...changed] }));
}

test('what is edited of the users in the exported table is told field by field, and comes back', () => {
  const table = allAtOnce(backlogTable(plan, base, null));
  const text = [...csvOf(headersOf(table), table.rows)].join('');
  expect(text).toContain('Shop staff');
  const edited = text.replace('Shop staff', 'All staff').replace(',120,', ',150,');
  const { changes } = readBack(plan, base, new TextEncoder().encode(edited));
  expect(changes).toMatchObject([
    { field: 'users', mine: 'Shop staff', theirs: 'All staff' },
    { field: 'adoptionTarget', mine: 120, theirs: 150 },
  ]);
  const then = taken(plan, [{ id: 'Shop', fields: { users: 'All staff', adoptionTarget: 150 } }]);
  expect(then.adoption.get('Shop')).toMatchObject({ users: 'All staff', target: 150, actual: 40 });
});

test('of whom nobody knew anything yet the users are written down; more than all users are not taken', () => {
  const then = taken(plan, [
    { id: 'Depot', fields: { adoptionActual: 62, adoptionActualDate: '2027-03-31', engaged: 'yes' } },
    { id: 'Shop', fields: { adoptionUnit: 'percent', users: 'All staff' } },
  ]);
  expect(then.adoption.get('Depot')).toEqual({
    ...blankAdoption,
    id: 'Depot',
    engaged: 'yes',
    actual: 62,
    actualDate: '2027-03-31',
  });
  // 120 are no per cent.
  expect(then.adoption.get('Shop')).toMatchObject({ users: 'All staff', unit: 'users', target: 120 });
});

test('a new row brings its users and the conditions that are ticked', () => {
  const names = namesInPlan(plan, []);
  const draft = draftOf('A', {
    deliveryTicks: ['notCritical'],
    adoption: { ...blankAdoption, users: 'Staff', target: 80 },
  });
  const row = importedRow(draft, file.id, names, null);
  const then = after(plan, merging(file, { added: [row, importedRow(draftOf('B'), file.id, names, null)] }));
  expect(then.initiative.get(row.initiative.id)?.deliveryTicks).toEqual(['notCritical']);
  expect(then.adoption.get(row.initiative.id)).toMatchObject({ users: 'Staff', target: 80 });
  expect(then.adoption.size).toBe(2);
});

test('conditions that are ticked come back, and are taken off again', () => {
  const ticked = taken(plan, [{ id: 'Shop', fields: { deliveryTicks: 'freed\noneCapability' } }]);
  expect(ticked.initiative.get('Shop')?.deliveryTicks).toEqual(['freed', 'oneCapability']);
  const off = taken(ticked, [{ id: 'Shop', fields: { deliveryTicks: '' } }]);
  expect(off.initiative.get('Shop')?.deliveryTicks).toEqual([]);
});

test('a list of another tool says how many use it; what cannot be is told and left empty', () => {
  const cells = [
    'Title,Adoption target,Adoption actual,Engaged while building,Conditions ticked',
    'One,80,62.5,ja,freed;Not critical',
    'Two,,150,perhaps,',
    'Three,-1,,,',
  ];
  const { drafts, remarks } = readBack(freshPlan(), base, new TextEncoder().encode(cells.join('\n')));
  expect(drafts.map(({ adoption }) => adoption)).toMatchObject([
    { unit: 'percent', target: 80, actual: 62.5, engaged: 'yes' },
    { unit: 'users', actual: 150, engaged: 'unknown' },
    { target: null },
  ]);
  expect(drafts[0]?.deliveryTicks).toEqual(['freed']);
  expect(remarks.map(({ line, code }) => [line, code])).toEqual(
    expect.arrayContaining([
      [2, 'tick-unknown'],
      [3, 'engaged-unknown'],
      [4, 'number-unreadable'],
    ]),
  );
});

test('an import that is taken back leaves the users as they were', () => {
  const command = merging(
    { ...file, id: 'back' },
    {
      changed: [
        { id: 'Shop', fields: { users: 'All staff' } },
        { id: 'Depot', fields: { adoptionActual: 62 } },
      ],
    },
  );
  const decision = ask(plan, command);
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  const then = apply(plan, decision.patch);
  expect(then.adoption.size).toBe(2);
  const steps = undoImport(then, 'back', decision.patch, new Map(), '2027-01-02T00:00:00.000Z');
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(apply(then, step.value.patch).adoption).toEqual(plan.adoption);
});
