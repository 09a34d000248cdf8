import { describe, expect, it } from 'vitest';
import { added, narrowedBy, partAt, replaced, widenedBy } from '../../../../shared/rules/find/edit-filter';
import { emptyFilter, type FilterChip, type FilterGroup } from '../../../../shared/rules/find/filter';

const chip = (column: string): FilterChip => ({ column, operator: 'empty', values: [], not: false });
const group = (of: FilterGroup['of'], ...parts: FilterGroup['parts']): FilterGroup => ({
  of,
  not: false,
  parts,
});
const filter = group('all', chip('cost'), group('any', chip('start'), chip('tags')));

describe('a filter', () => {
  it('takes a part at the end of any of its groups', () => {
    expect(added(emptyFilter, [], chip('cost'))).toEqual(group('all', chip('cost')));
    expect(partAt(added(filter, [1], chip('goalId')), [1, 2])).toEqual(chip('goalId'));
    expect(added(filter, [0], chip('goalId'))).toBe(filter);
  });

  it('has one part replaced, all others stay', () => {
    expect(replaced(filter, [1, 0], chip('last'))).toEqual(
      group('all', chip('cost'), group('any', chip('last'), chip('tags'))),
    );
    expect(replaced(filter, [], group('any'))).toEqual(group('any'));
    expect(replaced(filter, [7], null)).toBe(filter);
  });

  it('loses a part, and a group with its last one', () => {
    const less = replaced(filter, [1, 1], null);
    expect(less).toEqual(group('all', chip('cost'), group('any', chip('start'))));
    expect(replaced(less, [1, 0], null)).toEqual(group('all', chip('cost')));
    expect(replaced(group('all', chip('cost')), [0], null)).toEqual(emptyFilter);
  });

  it('is narrowed by more questions and widened again, whatever it asks itself', () => {
    const more = [chip('lane'), chip('outcome')];
    const any = group('any', chip('cost'), chip('start'));
    const not = { ...group('all', chip('cost')), not: true };
    expect(narrowedBy(any, more)).toEqual(group('all', any, ...more));
    expect(narrowedBy(filter, more)).toEqual(group('all', ...filter.parts, ...more));
    for (const before of [emptyFilter, filter, any, not])
      expect(widenedBy(narrowedBy(before, more), more)).toEqual(before);
    // What came meanwhile stays; the same question asked by hand is another part.
    const later = added(narrowedBy(filter, more), [], chip('lane'));
    expect(widenedBy(later, more)).toEqual(group('all', ...filter.parts, chip('lane')));
    expect(widenedBy(filter, more)).toBe(filter);
  });
});
