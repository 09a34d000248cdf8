import { expect, test } from 'vitest';
import type { Mapping } from '../../../shared/backlog/mapping';
import type { OwnFieldKind } from '../../../shared/model/records/own-field';
import { ownSourceField } from '../../../shared/model/source-fields';
import type { Command } from '../../../shared/rules/command';
import { withFiles } from '../../helpers/backlog-files';
import { codeOf, dump, valueOf } from '../../helpers/plan-file';

const head = 'Key;Title;Vendor;Tier;Licences;Licence budget (k€);Renewal';
const list = [
  head,
  'A;Rebuild;Acme;Gold;1.234,5;12,5;31.12.2027',
  'B;Cleanse;acme gmbh;gold;7;;01.02.2028',
  'C;Move;;;n/a;;',
].join('\n');
const kinds: readonly (readonly [column: string, kind: OwnFieldKind])[] = [
  ['Vendor', 'text'],
  ['Tier', 'choice'],
  ['Licences', 'number'],
  ['Licence budget (k€)', 'money'],
  ['Renewal', 'day'],
];

const asInitiatives = { target: 'initiatives' } as const;

async function withList() {
  const files = await withFiles();
  /** The file's own mapping with these columns as fields of one's own. */
  const mapped = async (token: string, changed = kinds): Promise<{ mapping: Mapping }> => {
    const { mapping } = await files.check(token, asInitiatives);
    const kindOf = new Map(changed);
    const columns = mapping.columns.map((column) => {
      const kind = kindOf.get(column.column);
      if (!kind) return column;
      const own = { id: `id of ${column.column}`, name: column.column, kind };
      return { column: column.column, field: 'own' as const, own, ...(kind === 'money' && { scale: 1_000 }) };
    });
    return { mapping: { ...mapping, columns } };
  };
  const values = async () => {
    const { initiative, ownField, ownValue } = await files.page.read();
    return [...ownValue.values()]
      .map(({ initiativeId, fieldId, value }) => [
        initiative.get(initiativeId)?.sourceKey,
        ownField.get(fieldId)?.name,
        value,
      ])
      .toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
  };
  const imported = async () => {
    const token = await files.offer('list.csv', list);
    return valueOf(await files.start(token, await mapped(token)));
  };
  const set = async (key: string, name: string, value: string | number | null) => {
    const field = [...(await files.page.read()).ownField.values()].find((known) => known.name === name);
    const { id } = await files.byKey(key);
    const command: Command = { type: 'own-value/set', fieldId: field?.id ?? '', initiativeIds: [id], value };
    expect((await files.page.do(command)).kind).toBe('done');
  };
  return { ...files, mapped, values, imported, set };
}

test('columns become fields of one’s own, each read as its kind in the format of its column', async () => {
  const { page, imported, values } = await withList();
  const before = dump(await page.read());
  await imported();
  expect(await values()).toEqual([
    ['A', 'Licence budget (k€)', 1_250_000],
    ['A', 'Licences', 1234.5],
    ['A', 'Renewal', '2027-12-31'],
    ['A', 'Tier', 'Gold'],
    ['A', 'Vendor', 'Acme'],
    ['B', 'Licences', 7],
    ['B', 'Renewal', '2028-02-01'],
    ['B', 'Tier', 'Gold'],
    ['B', 'Vendor', 'acme gmbh'],
  ]);
  const fields = [...(await page.read()).ownField.values()];
  expect(fields.map(({ name, kind, place }) => [name, kind, place])).toEqual(
    kinds.map(([name, kind], place) => [name, kind, place]),
  );
  expect(fields.find(({ kind }) => kind === 'choice')?.choices).toEqual(['Gold']);
  await page.get('history/undo', {});
  expect(dump(await page.read())).toBe(before);
});

test('the same file again is read as before and changes nothing; so is one whose column is called as a field is', async () => {
  const { imported, offer, check, start } = await withList();
  await imported();
  const again = await offer('list.csv', list);
  expect((await check(again)).counts).toMatchObject({ unchanged: 3, updated: 0, created: 0 });
  expect(valueOf(await start(again)).change).toBeNull();
  const other = await offer('other.csv', 'Key,Title,vendor,Licences\nX,Else,Acme,"1,234.5"');
  expect(
    (await check(other, asInitiatives)).mapping.columns.map(({ field, own }) => [field, own?.name]),
  ).toEqual([
    ['sourceKey', undefined],
    ['title', undefined],
    ['own', 'Vendor'],
    ['own', 'Licences'],
  ]);
});

test('next month: what the list changed is taken, what the user changed is kept, both are asked', async () => {
  const { imported, offer, check, start, set, values } = await withList();
  await imported();
  await set('B', 'Vendor', 'By hand');
  await set('B', 'Licences', 8);
  const next = [
    head,
    'A;Rebuild;Acme;Silver;1.234,5;12,5;31.12.2027',
    'B;Cleanse;Other;gold;7;;01.02.2028',
    'C;Move;;;;;',
  ];
  const token = await offer('list.csv', next.join('\n'));
  const found = await check(token);
  const changes = [...found.first.changed, ...found.first.unchanged].flatMap((row) =>
    row.changes.map(({ field, mine, theirs, take }) => [field, mine, theirs, take]),
  );
  expect(changes).toEqual([
    [ownSourceField('id of Tier'), 'Gold', 'Silver', 'theirs'],
    [ownSourceField('id of Vendor'), 'By hand', 'Other', 'open'],
    [ownSourceField('id of Licences'), 8, 7, 'mine'],
  ]);
  expect(found.first.problems.map(({ code, parameters }) => [code, parameters['text']])).toContainEqual([
    'choice-added',
    'Silver',
  ]);
  valueOf(await start(token));
  expect(await values()).toEqual(
    expect.arrayContaining([
      ['A', 'Tier', 'Silver'],
      ['B', 'Licences', 8],
      ['B', 'Vendor', 'By hand'],
    ]),
  );
});

test('taking the import back takes its fields along, but for those that were used since', async () => {
  const { page, offer, start, mapped, set, values } = await withList();
  const token = await offer('list.csv', list);
  valueOf(await start(token, await mapped(token)));
  const importId = [...(await page.read()).import.keys()][0] ?? '';
  await set('C', 'Vendor', 'Typed');
  const look = await page.get('import/undo', { importId, look: true });
  expect(look.kept).toMatchObject([{ title: 'Move', what: [ownSourceField('id of Vendor')] }]);
  await page.get('import/undo', { importId, look: false });
  expect(await values()).toEqual([['C', 'Vendor', 'Typed']]);
  expect([...(await page.read()).ownField.values()].map(({ name }) => name)).toEqual(['Vendor']);
});

test('a cell that does not fit stays empty and is told; a field that was deleted is no longer imported', async () => {
  const { page, imported, offer, check } = await withList();
  await imported();
  const odd = `${head}\nD;Odd;;;many;a lot;soon`;
  const found = await check(await offer('list.csv', odd));
  expect(found.first.problems.map(({ code, column }) => [code, column])).toEqual([
    ['number-unreadable', 'Licences'],
    ['amount-unreadable', 'Licence budget (k€)'],
    ['day-unreadable', 'Renewal'],
  ]);
  await page.do({ type: 'own-field/delete', ids: ['id of Vendor'] });
  const next = await check(await offer('list.csv', list));
  expect(next.mapping.columns.find(({ column }) => column === 'Vendor')).toEqual({
    column: 'Vendor',
    field: null,
  });
});

test('a mapping that names no field, or the same one twice, is refused in words', async () => {
  const { offer, check, page, scenarioId } = await withList();
  const token = await offer('list.csv', list);
  const { mapping } = await check(token, asInitiatives);
  const as = (own: { name: string } | undefined) => ({
    mapping: {
      ...mapping,
      columns: mapping.columns.map((column) =>
        ['Vendor', 'Tier'].includes(column.column)
          ? { column: column.column, field: 'own' as const, ...(own && { own }) }
          : column,
      ),
    },
  });
  const refusal = async (reading: { mapping: Mapping }) =>
    codeOf(await page.ask('import/check', { token, job: 'refused', reading, scenarioId }));
  expect([await refusal(as(undefined)), await refusal(as({ name: 'Same' }))]).toEqual([
    'mapping-refused',
    'mapping-refused',
  ]);
});
