import { expect, test } from 'vitest';
import { notesOn } from '../../../shared/model/notes';

test('what is noted of an object is there for who noted it, and for nobody else', () => {
  const [first, second] = [notesOn<object, string>(), notesOn<object, string>()];
  const [plan, other] = [{ title: 'One' }, { title: 'One' }];
  first.keep(plan, 'a');
  second.keep(plan, 'b');
  first.keep(plan, 'c');
  expect([first.of(plan), second.of(plan), first.of(other)]).toEqual(['c', 'b', undefined]);
});

test('a copy has no notes, and whoever reads or compares the object does not see them', () => {
  const notes = notesOn<object, string>();
  const plan = { title: 'One' };
  notes.keep(plan, 'a');
  expect([notes.of({ ...plan }), notes.of(structuredClone(plan))]).toEqual([undefined, undefined]);
  expect(Object.keys(plan)).toEqual(['title']);
  expect(JSON.stringify(plan)).toBe('{"title":"One"}');
  expect(plan).toStrictEqual({ title: 'One' });
});
