import { resolve } from 'node:path';
import { isLanguage } from '../../../shared/model/languages';
import { regionCalled } from '../../../shared/model/regions';
import type { Command, Parsed } from './command';
import { exportCommand, exportOptions } from './parse-export';
import { importCommand, importOptions } from './parse-import';
import { readWords, type Shape, type Words, WrongUse } from './words';

const shapes: Readonly<Record<string, Shape>> = {
  new: { operand: 'PLAN.bimodal', valued: [], plain: ['--sample'] },
  import: importOptions,
  export: exportOptions,
  show: { operand: 'PLAN.bimodal', valued: [], plain: ['--json'] },
  compare: { operand: 'PLAN.bimodal', valued: ['--csv'], plain: ['--json'], repeated: ['--scenario'] },
  why: {
    operand: 'PLAN.bimodal',
    valued: ['--scenario'],
    plain: ['--json'],
    repeated: ['--initiative'],
  },
  verify: { operand: 'OUT.pdf', second: 'PLAN.bimodal', valued: [], plain: [] },
  check: { operand: 'PLAN.bimodal', valued: [], plain: [] },
};

/** Reads a command line; relative paths start from `folder`. Wrong use gives the reason in one line. */
export function parseCommandLine(args: readonly string[], folder: string): Parsed {
  try {
    return { ok: true, command: commandOf(args, folder) };
  } catch (error) {
    if (error instanceof WrongUse) return { ok: false, reason: error.message };
    throw error;
  }
}

function commandOf([name, ...rest]: readonly string[], folder: string): Command {
  if (name === undefined) throw new WrongUse('Say what to do.');
  if (name === 'help' || name === '--help' || name === '-h') return { name: 'help' };
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (!shape) throw new WrongUse(`There is no command “${name}”.`);
  const words = readWords({ ...shape, valued: [...shape.valued, '--lang', '--region'] }, rest);
  const language = words.values.get('--lang');
  if (language !== undefined && !isLanguage(language))
    throw new WrongUse(`There is no language “${language}” here: en or de.`);
  const region = words.values.get('--region');
  if (region !== undefined && regionCalled(region) === null)
    throw new WrongUse(`There is no region “${region}” here: a country such as DE, CH or US.`);
  const path = (text: string) => resolve(folder, text);
  switch (name) {
    case 'new':
      return { name: 'new', plan: path(words.operand), sample: words.flags.has('--sample') };
    case 'import':
      return importCommand(words, path);
    case 'export':
      return exportCommand(words, path);
    case 'show':
      return { name: 'show', plan: path(words.operand), json: words.flags.has('--json') };
    case 'compare':
      return compareCommand(words, path);
    case 'why':
      return whyCommand(words, path);
    case 'verify':
      return { name: 'verify', pdf: path(words.operand), plan: path(words.second) };
    default:
      return { name: 'check', plan: path(words.operand) };
  }
}

function compareCommand({ operand, values, flags, lists }: Words, path: (text: string) => string): Command {
  const [a, b, ...more] = lists.map(([, value]) => value);
  if (a === undefined || b === undefined || more.length > 0)
    throw new WrongUse('Name the two scenarios to compare: --scenario A --scenario B.');
  const plan = path(operand);
  const json = flags.has('--json');
  const output = values.get('--csv');
  const csv = output === undefined ? null : path(output);
  if (csv !== null && json) throw new WrongUse('Ask for one at a time: --csv or --json.');
  if (csv === plan) throw new WrongUse('The output would replace the plan itself.');
  return { name: 'compare', plan, scenarios: [a, b], json, csv };
}

function whyCommand({ operand, values, flags, lists }: Words, path: (text: string) => string): Command {
  const [a, b, ...more] = lists.map(([, value]) => value);
  if (a === undefined || b === undefined || more.length > 0)
    throw new WrongUse('Name the two initiatives: --initiative A --initiative B.');
  const scenario = values.get('--scenario') ?? null;
  return { name: 'why', plan: path(operand), initiatives: [a, b], scenario, json: flags.has('--json') };
}
