import { commandScript } from '../tools/command-script.ts';
import { checkArrows } from './arrows.ts';
import { checkCatalogue } from './catalogue.ts';
import { type CheckPart, type PartResult, runTool } from './check-part.ts';
import { checkLicences } from './licences.ts';
import { checkPapers } from './papers.ts';
import { checkRawTexts } from './raw-texts.ts';
import { checkStyleNames } from './style-names.ts';

export function checkTypes(root: string): Promise<PartResult> {
  return runTool(commandScript('@typescript/native', 'tsc'), ['-b', '--pretty', 'false'], root);
}

export function checkLint(root: string): Promise<PartResult> {
  const args = ['--type-aware', '--deny-warnings', '--config', '.oxlintrc.json', '--format', 'unix'];
  return runTool(commandScript('oxlint'), args, root);
}

function checkFormat(root: string): Promise<PartResult> {
  return runTool(commandScript('@biomejs/biome', 'biome'), ['format', '--colors=off', '.'], root);
}

export async function checkUnused(root: string): Promise<PartResult> {
  const all = await runTool(commandScript('knip'), ['--no-progress'], root);
  return all.ok ? runTool(commandScript('knip'), ['--no-progress', '--production'], root) : all;
}

/** The parts of `npm run check`, the slowest first. */
export const checkParts: readonly CheckPart[] = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: checkLint },
  { name: 'arrows', run: checkArrows },
  { name: 'unused', run: checkUnused },
  { name: 'texts', run: checkCatalogue },
  { name: 'spoken', run: checkRawTexts },
  { name: 'styles', run: checkStyleNames },
  { name: 'licences', run: checkLicences },
  { name: 'format', run: checkFormat },
  { name: 'papers', run: checkPapers },
];
