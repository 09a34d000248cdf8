import type { FieldName } from '../fields';
import { isValueField, takesSeveralColumns } from '../fields';
import type { MappedColumn } from '../mapping';
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

/** The column by which rows name one another; null where that is the key, or there is none. */
export function presetLinkKey(
  { linkKey, ...preset }: Preset,
  headers: readonly string[],
  columns: readonly MappedColumn[],
): string | null {
  const at = presetColumns(preset, headers).findIndex((place) => place?.column.match === linkKey);
  const isKey = columns.find(({ column }) => column === headers[at])?.field === 'sourceKey';
  return linkKey === undefined || isKey ? null : (headers[at] ?? null);
}

function severalOf(field: FieldName, set: PresetColumn['set']): boolean {
  return takesSeveralColumns(field) || set?.sum === true;
}
