import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usage } from '../../../electron/main/cli/command';

/** The commands of a text with their options, however its lines are broken: "export --pptx", "show --json". */
function optionsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const [, command = '', rest = ''] of text.matchAll(
    /bimodal ([a-z]+)([\s\S]*?)(?=\n *bimodal |\n\n|\n```|$)/g,
  ))
    for (const [option] of rest.matchAll(/--[a-z-]+/g)) found.add(`${command} ${option}`);
  return found;
}

test('the usage and the README list the same options', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', '..', 'README.md'), 'utf8');
  const listed = /## The command line\s+```\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const known = optionsOf(usage.split('Each takes')[0] ?? '');
  expect(known.size).toBeGreaterThan(30);
  expect([...known].sort()).toEqual([...optionsOf(listed)].sort());
});
