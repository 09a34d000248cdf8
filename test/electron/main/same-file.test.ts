import { linkSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSameFile } from '../../../electron/main/files/same-file';

test('a file is itself through links of both kinds and linked folders, and no other file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'same-file-'));
  const at = (name: string) => join(folder, name);
  writeFileSync(at('plan'), 'plan');
  writeFileSync(at('other'), 'plan');
  symlinkSync(at('plan'), at('soft'));
  linkSync(at('plan'), at('hard'));
  symlinkSync(folder, at('folder'));
  for (const name of ['plan', 'soft', 'hard', join('folder', 'plan')])
    expect(isSameFile(at('plan'), at(name)), name).toBe(true);
  for (const name of ['other', 'missing']) expect(isSameFile(at('plan'), at(name)), name).toBe(false);
  expect(isSameFile(at('missing'), at('missing'))).toBe(false);
});
