import { describe, expect, it } from 'vitest';
import { failed } from '../../../../electron/main/cli/result';

describe('the exit status', () => {
  it.each([
    ['plan-missing', 'open', 4],
    ['plan-busy', 'open', 4],
    ['plan-newer', 'open', 4],
    ['plan-gone', 'import', 4],
    ['mapping-refused', 'import', 3],
    ['backlog-gone', 'import', 3],
    ['empty-backlog', 'import', 3],
    ['import-refused', 'import', 3],
    ['disk-full', 'import', 5],
    ['not-written', 'open', 5],
    ['not-written', 'write', 5],
    ['read-only', 'write', 5],
    ['internal', 'write', 70],
    ['malformed', 'import', 70],
    ['unknown-message', 'read', 70],
  ] as const)('%s during %s is %i', (code, step, expected) => {
    expect(failed({ ok: false, code, parameters: {} }, step).status).toBe(expected);
  });

  it('a reason is one line and names the file', () => {
    const { reason } = failed(
      { ok: false, code: 'plan-damaged', parameters: { file: 'a\nb.bimodal' } },
      'open',
    );
    expect(reason).toMatch(/^a b\.bimodal is damaged/);
    expect(reason).not.toContain('\n');
  });

  it('a backlog that is refused is refused in the words of backlogs', () => {
    const parameters = { file: 'a.csv', refusal: 'file-empty', line: null, column: null };
    expect(failed({ ok: false, code: 'empty-backlog', parameters }, 'import').reason).toBe(
      'a.csv: The file is empty. Nothing was imported.',
    );
  });
});
