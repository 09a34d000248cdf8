import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { exportMissingOfEach } from '../../../electron/main/files/missing-files';
import type { EngineLink } from '../../../electron/main/windows/engine-process';

test('each one who can be asked gets a file, and no file that is there is replaced', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-missing-'));
  const back = join(folder, 'Plan missing answers Ann.xlsx');
  writeFileSync(back, 'filled in');
  const written: string[] = [];
  const engine = {
    request: (name: string, body: { readonly path: string }) => {
      if (name === 'missing/who')
        return Promise.resolve({
          ok: true,
          value: {
            names: [
              { name: 'Ann', initiatives: 2 },
              { name: 'R&D / IT', initiatives: 1 },
              { name: '', initiatives: 1 },
            ],
          },
        });
      written.push(basename(body.path));
      return Promise.resolve({ ok: true, value: { rows: 2 } });
    },
    // A double of the two requests it makes.
  } as unknown as EngineLink;
  const asking = { title: 'Plan', scenario: null, due: null };
  const reply = await exportMissingOfEach(engine, folder, 'businessOwner', asking);
  expect(reply).toEqual({ ok: true, value: { files: 3, rows: 6 } });
  expect(written).toEqual([
    'Plan missing answers Ann (2).xlsx',
    'Plan missing answers R&D IT.xlsx',
    'Plan missing answers nobody yet.xlsx',
  ]);
  expect(readFileSync(back, 'utf8')).toBe('filled in');
});
