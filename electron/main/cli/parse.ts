import { resolve } from 'node:path';
import type { CsvContent } from '../../../shared/contract/control';
import { papers } from '../../../shared/contract/shell';
import type { Command, Parsed } from './command';
import { importCommand, importOptions } from './parse-import';
import { readWords, type Shape, type Words, WrongUse } from './words';

/** What is written instead of the initiatives. */
const csvFlags: readonly (readonly [flag: string, what: CsvContent])[] = [
  ['--services', 'services'],
  ['--key-figures', 'key-figures'],
];

const shapes: Readonly<Record<string, Shape>> = {
  import: importOptions,
  export: {
    operand: 'PLAN.bimodal',
    valued: ['--pdf', '--csv', '--paper'],
    plain: csvFlags.map(([flag]) => flag),
  },
  show: { operand: 'PLAN.bimodal', valued: [], plain: ['--json'] },
  compare: { operand: 'PLAN.bimodal', valued: [], plain: ['--json'], repeated: ['--scenario'] },
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
  const words = readWords(shape, rest);
  const path = (text: string) => resolve(folder, text);
  switch (name) {
    case 'import':
      return importCommand(words, path);
    case 'export':
      return exportCommand(words, path);
    case 'show':
      return { name: 'show', plan: path(words.operand), json: words.flags.has('--json') };
    case 'compare':
      return compareCommand(words, path);
    default:
      return { name: 'check', plan: path(words.operand) };
  }
}

function exportCommand({ operand, values, flags }: Words, path: (text: string) => string): Command {
  const pdf = values.get('--pdf');
  const csv = values.get('--csv');
  const paper = paperOf(values.get('--paper'));
  const output = pdf ?? csv;
  if (output === undefined) throw new WrongUse('Say what to write: --pdf OUT.pdf or --csv OUT.csv.');
  if (pdf !== undefined && csv !== undefined) throw new WrongUse('Write one at a time: --pdf or --csv.');
  if (path(output) === path(operand)) throw new WrongUse('The output would replace the plan itself.');
  const plan = path(operand);
  const [asked, another] = csvFlags.filter(([flag]) => flags.has(flag));
  if (asked && csv === undefined) throw new WrongUse(`${asked[0]} belongs to --csv.`);
  if (asked && another) throw new WrongUse(`Write one at a time: ${asked[0]} or ${another[0]}.`);
  if (pdf !== undefined) return { name: 'export-pdf', plan, pdf: path(pdf), paper: paper ?? 'A4' };
  if (paper !== null) throw new WrongUse('--paper belongs to --pdf.');
  return { name: 'export-csv', plan, csv: path(output), what: asked?.[1] ?? 'initiatives' };
}

function compareCommand({ operand, flags, lists }: Words, path: (text: string) => string): Command {
  const [a, b, ...more] = lists.map(([, value]) => value);
  if (a === undefined || b === undefined || more.length > 0)
    throw new WrongUse('Name the two scenarios to compare: --scenario A --scenario B.');
  return { name: 'compare', plan: path(operand), scenarios: [a, b], json: flags.has('--json') };
}

function paperOf(text: string | undefined) {
  if (text === undefined) return null;
  const paper = papers.find((each) => each.toLowerCase() === text.toLowerCase());
  if (!paper) throw new WrongUse(`The paper is ${papers.join(' or ')}, not “${text}”.`);
  return paper;
}
