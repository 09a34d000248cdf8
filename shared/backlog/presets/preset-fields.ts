import type { FieldName } from '../fields';
import { isValueField, takesSeveralColumns } from '../fields';
import type { MappedColumn, Mapping } from '../mapping';
import { presetColumns } from './find-preset';
import type { Preset, PresetColumn } from './preset';

interface PresetField {
  readonly field: FieldName | null;
  readonly reason: 'preset';
  readonly set?: PresetColumn['set'];
  readonly values?: MappedColumn['values'];
}

/** The columns that a preset knows, by their place; of several for one field the surest is taken, the others are nothing. */
export function presetFields(
  preset: Preset,
  headers: readonly string[],
): readonly (readonly [index: number, found: PresetField])[] {
  const places = presetColumns(preset, headers).flatMap((place, index) =>
    place ? [{ ...place, index }] : [],
  );
  const taken = new Set<FieldName>();
  const found: [number, PresetField][] = [];
  for (const { column, index } of places.toSorted((a, b) => a.order - b.order || a.index - b.index)) {
    const { field, set } = column;
    const second = field !== null && taken.has(field) && !severalOf(field, set);
    if (field === null || second) {
      found.push([index, { field: null, reason: 'preset' }]);
      continue;
    }
    taken.add(field);
    const words = isValueField(field) ? preset.values?.[field] : undefined;
    const values = words && Object.entries(words);
    found.push([index, { field, reason: 'preset', ...(set && { set }), ...(values && { values }) }]);
  }
  return found;
}

/** What a preset says of the table besides its columns. */
export function presetTable(
  preset: Preset,
  headers: readonly string[],
  columns: readonly MappedColumn[],
): Pick<Mapping, 'hierarchy' | 'linkKey' | 'leaveOut'> {
  const places = presetColumns(preset, headers);
  const named = (name: string) => headers[places.findIndex((place) => place?.column.match === name)];
  const keys = new Set(columns.flatMap(({ column, field }) => (field === 'sourceKey' ? column : [])));
  const [linkKey] = (preset.linkKey ?? []).flatMap((name) => named(name) ?? []);
  const leaveOut = (preset.leaveOut ?? []).flatMap(([name, cell]): [string, string][] => {
    const column = named(name);
    return column === undefined ? [] : [[column, cell]];
  });
  return {
    ...preset.table,
    ...(linkKey === undefined || keys.has(linkKey) ? {} : { linkKey }),
    ...(leaveOut.length ? { leaveOut } : {}),
  };
}

function severalOf(field: FieldName, set: PresetColumn['set']): boolean {
  return takesSeveralColumns(field) || set?.sum === true;
}
