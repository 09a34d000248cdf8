import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepOnce } from '../../scripts/electron/keep-once';

let cache = '';

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'bimodal-keep-'));
});

afterEach(() => {
  rmSync(cache, { recursive: true, force: true });
});

test('a folder that could not be made whole is not there at all', async () => {
  const folder = join(cache, 'thing');
  const half = keepOnce(folder, async (temporary) => {
    writeFileSync(join(temporary, 'half'), '');
    throw new Error('the line broke');
  });
  await expect(half).rejects.toThrow('the line broke');
  expect(readdirSync(cache)).toEqual([]);
});

test('of several that make a folder at once each gets a whole one, and nothing is left lying about', async () => {
  const folder = join(cache, 'thing');
  const makers = ['a', 'b', 'c'].map((name) =>
    keepOnce(folder, async (temporary) => {
      writeFileSync(join(temporary, 'first'), name);
      await new Promise((next) => setTimeout(next, 20));
      writeFileSync(join(temporary, 'second'), name);
    }),
  );
  expect(await Promise.all(makers)).toEqual([folder, folder, folder]);
  expect(readdirSync(cache)).toEqual(['thing']);
  expect(readFileSync(join(folder, 'first'), 'utf8')).toBe(readFileSync(join(folder, 'second'), 'utf8'));
});

test('a folder that is there is not made again', async () => {
  await keepOnce(join(cache, 'thing'), async () => {});
  let made = false;
  await keepOnce(join(cache, 'thing'), async () => {
    made = true;
  });
  expect(made).toBe(false);
  expect(existsSync(join(cache, 'thing'))).toBe(true);
});
