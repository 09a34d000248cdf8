import { expect, test } from 'vitest';
import { failureWords } from '../../../shared/words/failures';

test('a pasted text that is no longer held says what to do; a file is named', () => {
  expect(failureWords({ code: 'backlog-gone', parameters: { file: null } })).toMatch(
    /^What was pasted is no longer held: .* paste it once more\.$/,
  );
  expect(failureWords({ code: 'backlog-gone', parameters: { file: 'a.csv' } })).toMatch(
    /^a\.csv cannot be read\./,
  );
});
