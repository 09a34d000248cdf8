import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../electron/run-command.ts';
import { commandScript } from '../tools/command-script.ts';
import { faults, type PartResult } from './check-part.ts';
import { sourceFiles, sourceFolders } from './source-files.ts';

// The parts of dependency-cruiser's report that are read here.
type Violation = {
  from: string;
  to: string;
  rule: { name: string };
  comment?: string;
  cycle?: { name: string }[];
};
type Report = { modules: { source: string }[]; summary: { violations: Violation[] } };

function describe({ from, to, rule, cycle }: Violation): string {
  const path = cycle ? cycle.map((step) => step.name).join(' -> ') : to;
  return `${rule.name}: ${from} -> ${path}`;
}

/**
 * Which module may import which (architecture.md, "Arrows"), type-only imports included. Fails as well if the tool
 * did not see every source file: without a TypeScript that it can load it sees none and reports success.
 */
export async function checkArrows(root: string): Promise<PartResult> {
  const folders = sourceFolders.filter((folder) => existsSync(join(root, folder)));
  const args = ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders];
  const script = commandScript('dependency-cruiser', 'depcruise');
  const { output } = await runCommand(process.execPath, [script, ...args], { cwd: root });
  if (!output.startsWith('{')) return { ok: false, detail: output };
  const report = JSON.parse(output.slice(0, output.lastIndexOf('}') + 1)) as Report;
  const seen = new Set(report.modules.map((module) => module.source));
  const files = sourceFiles(root);
  const unseen = files.filter((file) => !seen.has(file) && existsSync(join(root, file)));
  const result = faults([
    ...report.summary.violations.map(describe),
    ...unseen.map((file) => `not seen by dependency-cruiser: ${file}`),
  ]);
  return result.ok ? { ok: true, detail: `${files.length} modules` } : result;
}
