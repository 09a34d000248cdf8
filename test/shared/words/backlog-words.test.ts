import { describe, expect, test } from 'vitest';
import { backlogWords } from '../../../shared/words/backlog-words';

describe('a remark on an imported file', () => {
  test.each([
    [0, 'HTML codes such as “&amp;” became characters.'],
    [1, 'HTML codes such as “&amp;” became characters, in this and one other cell.'],
    [1200, 'HTML codes such as “&amp;” became characters, in this and 1,200 other cells.'],
  ])('says for %i other cells what is true of them', (more, words) => {
    expect(backlogWords('entities-decoded', { example: '&amp;', more })).toBe(words);
  });

  test('speaks of one thing in the singular', () => {
    expect(backlogWords('rows-above-header', { count: 1 })).toBe('1 row above the header is not imported.');
    expect(backlogWords('rows-above-header', { count: 3 })).toBe('3 rows above the header are not imported.');
    expect(backlogWords('undefined-bytes', { count: 1, byte: '0x81' })).toBe(
      '1 byte means nothing in windows-1252: 0x81. Try another encoding.',
    );
  });

  test('names a parameter that is missing instead of leaving a gap', () => {
    expect(backlogWords('delimiter-uncertain', {})).not.toContain('{');
    expect(backlogWords('date-unreadable', {})).toContain('{text}');
  });
});
