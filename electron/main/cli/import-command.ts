import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Mapping, readMapping } from '../../../shared/backlog/mapping';
import type { ImportSummary } from '../../../shared/backlog/reconcile/import-summary';
import { type ImportTarget, importTargets } from '../../../shared/backlog/target';
import { backlogWords } from '../../../shared/words/backlog-words';
import { say } from '../../../shared/words/say';
import { about, failure } from '../failure';
import { isSameFile } from '../files/same-file';
import type { ImportCommandLine } from './command';
import { importText } from './import-text';
import { done, failed, oneLine, type Result, status } from './result';
import { type OpenedPlan, withPlan } from './with-plan';

/** `bimodal import`: makes the plan where there is none, and leaves none where the import is refused. */
export async function importCommand(command: ImportCommandLine): Promise<Result> {
  const mapping = command.mapping === null ? null : readMappingFile(command.mapping, command.as);
  if (mapping !== null && 'ok' in mapping) return mapping;
  if (!existsSync(command.file)) return failed(failure('backlog-gone', command.file), 'import');
  if (command.dryRun && !existsSync(command.plan)) return dryRunWithoutPlan(command, mapping);
  if (isSameFile(command.file, command.plan))
    return { ok: false, status: status.wrongUse, reason: say`The backlog and the plan are the same file.` };
  const { rejected } = command;
  if (rejected !== null && [command.file, command.plan].some((path) => isSameFile(path, rejected)))
    return {
      ok: false,
      status: status.wrongUse,
      reason: say`--rejected would replace the plan or the backlog.`,
    };
  let made = false;
  const result = await withPlan(command.plan, command.dryRun ? 'nothing' : 'empty', (plan) => {
    made = plan.created;
    return importInto(plan, command, mapping);
  });
  if (made && !result.ok) removePlan(command.plan);
  return result;
}

async function importInto(
  plan: OpenedPlan,
  command: ImportCommandLine,
  mapping: Mapping | null,
): Promise<Result> {
  if (plan.readOnly && !command.dryRun)
    return { ...failed(failure('read-only', command.plan), 'import'), status: status.planRefused };
  const reply = await plan.engine.request('backlog/import', {
    path: command.file,
    mapping,
    reading: readingOf(command),
    dryRun: command.dryRun,
    ...(command.key !== null && { key: command.key }),
    ...(command.rejected !== null && { rejected: command.rejected }),
  });
  if (!reply.ok) return failed(about(command.file, reply), 'import');
  return done(printed(reply.value, command, mapping === null));
}

/** What the command line says holds; what it does not say is the mapping's or a guess. */
function readingOf({ as, preset, encoding, delimiter, onMissing }: ImportCommandLine) {
  return {
    ...(as !== null && { target: as }),
    ...(preset !== null && { preset }),
    ...(encoding !== null && { encoding }),
    ...(delimiter !== null && { delimiter }),
    ...(onMissing !== null && { answers: { missing: onMissing } }),
  };
}

function printed(
  summary: ImportSummary,
  { json, dryRun, plan }: ImportCommandLine,
  guessed: boolean,
): string {
  if (json) return `${JSON.stringify(summary)}\n`;
  const target = importTargets.find((each) => each === summary.mapping['target']) ?? 'initiatives';
  return importText(summary, { plan: basename(plan), dryRun, target, guessed });
}

// What an import would do to a plan that is not there is what it does to a new one, made aside and thrown away.
async function dryRunWithoutPlan(command: ImportCommandLine, mapping: Mapping | null): Promise<Result> {
  const aside = join(tmpdir(), `bimodal-${randomUUID()}.bimodal`);
  try {
    return await withPlan(aside, 'empty', (plan) => importInto(plan, command, mapping));
  } finally {
    removePlan(aside);
  }
}

function removePlan(path: string): void {
  for (const each of [path, `${path}-journal`]) rmSync(each, { force: true });
}

const mostMappingBytes = 10_000_000;

/** What the command line says the rows become also holds for a mapping that does not say it. */
function readMappingFile(path: string, as: ImportTarget | null): Mapping | Result {
  const refused = (reason: string): Result => ({
    ok: false,
    status: status.inputRefused,
    reason: oneLine(reason),
  });
  const name = basename(path);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return refused(say`The mapping ${name} cannot be read. Nothing was imported.`);
  }
  if (text.length > mostMappingBytes)
    return refused(say`The mapping ${name} is too large. Nothing was imported.`);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused(say`The mapping ${name} is not JSON. Nothing was imported.`);
  }
  const read = readMapping(as !== null && isOpenTo(json) ? { ...json, target: as } : json);
  if (read.ok) {
    if (as === null || (read.mapping.target ?? 'initiatives') === as) return read.mapping;
    return refused(say`The mapping ${name} is for ${read.mapping.target}, not ${as}. Nothing was imported.`);
  }
  const { code, parameters } = read.refusal;
  return refused(
    say`The mapping ${name} cannot be used: ${backlogWords(code, parameters)} Nothing was imported.`,
  );
}

function isOpenTo(json: unknown): json is object {
  return typeof json === 'object' && json !== null && !Array.isArray(json) && !Object.hasOwn(json, 'target');
}
