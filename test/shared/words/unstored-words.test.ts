import { expect, test } from 'vitest';
import { unseenFieldWords, unstoredWords } from '../../../shared/words/cards/unstored-words';

const cost = {
  label: 'One-off cost',
  names: ['Portal'],
  text: '12,x',
  shown: '100,000',
  why: 'Not an amount. Write it like 1,200.50, 40k or 1.2m.',
};

test('what was not stored says where, what is still there, and what would be right', () => {
  expect(unstoredWords(cost)).toBe(
    '“12,x” in One-off cost of Portal was not stored; it is still 100,000. Not an amount. Write it like 1,200.50, 40k or 1.2m.',
  );
  expect(unstoredWords({ ...cost, shown: '' })).toContain('it is still empty.');
});

test('a field may stand in several places, or in none that needs a name', () => {
  expect(unstoredWords({ ...cost, label: 'Days', names: ['Apps', 'Portal'] })).toContain(
    'in Days of Apps, Portal was',
  );
  expect(unstoredWords({ ...cost, label: 'Years ahead', names: [] })).toContain('in Years ahead was');
});

test('what was emptied is not told as a text', () => {
  const title = { ...cost, label: 'Title', text: ' ', shown: 'Portal', why: 'An initiative needs a title.' };
  expect(unstoredWords(title)).toBe(
    'Title of Portal was not stored as it was left; it is still Portal. An initiative needs a title.',
  );
});

test('long texts are cut to one line', () => {
  const words = unstoredWords({ ...cost, text: `a\nb ${'x'.repeat(100)}` });
  expect(words).toContain(`“a b ${'x'.repeat(35)}…”`);
});

test('where the field is not in sight it is said where the text waits', () => {
  expect(unseenFieldWords(cost)).toBe(
    'One-off cost of Portal is not in sight. Open it: what was typed waits in it.',
  );
});
