import { extname } from 'node:path';
import { fieldsNamed } from '../../../shared/backlog/own-cells';
import type { ExportField } from '../../../shared/backlog/own-export';
import { type TableContent, type TableFormat, tableFormats } from '../../../shared/contract/control';
import { papers } from '../../../shared/contract/shell';
import type { Command } from './command';
import { type Shape, type Words, WrongUse } from './words';

/** What is written instead of the initiatives. */
const contentFlags: readonly (readonly [flag: string, what: TableContent])[] = [
  ['--services', 'services'],
  ['--key-figures', 'key-figures'],
  ['--figures', 'figures'],
];
const outputs = ['--pdf', '--csv', '--xlsx', '--template'] as const;

export const exportOptions: Shape = {
  operand: 'PLAN.bimodal',
  valued: [...outputs, '--paper', '--columns', '--scenario'],
  plain: contentFlags.map(([flag]) => flag),
};

/** `bimodal export`; refuses two outputs at once, and options of another output. */
export function exportCommand({ operand, values, flags }: Words, path: (text: string) => string): Command {
  const [output, another] = outputs.filter((each) => values.has(each));
  if (output === undefined)
    throw new WrongUse(
      'Say what to write: --pdf OUT.pdf, --csv OUT.csv, --xlsx OUT.xlsx or --template OUT.xlsx.',
    );
  if (another !== undefined) throw new WrongUse(`Write one at a time: ${output} or ${another}.`);
  const plan = path(operand);
  const target = path(values.get(output) ?? '');
  if (target === plan) throw new WrongUse('The output would replace the plan itself.');
  const paper = paperOf(values.get('--paper'));
  if (paper !== null && output !== '--pdf') throw new WrongUse('--paper belongs to --pdf.');
  const what = contentOf(flags, output);
  refuseOf(values, what, output);
  if (output === '--pdf') return { name: 'export-pdf', plan, pdf: target, paper: paper ?? 'A4' };
  return {
    name: 'export-table',
    plan,
    output: target,
    format: formatOf(output, target),
    what: output === '--template' ? 'template' : what,
    fields: fieldsOf(values.get('--columns')),
    scenario: values.get('--scenario') ?? null,
  };
}

function contentOf(flags: ReadonlySet<string>, output: string): TableContent {
  const [asked, another] = contentFlags.filter(([flag]) => flags.has(flag));
  if (!asked) return 'initiatives';
  const [flag, what] = asked;
  const isOnlyCsv = what !== 'services';
  if (output !== '--csv' && (output !== '--xlsx' || isOnlyCsv))
    throw new WrongUse(isOnlyCsv ? `${flag} belongs to --csv.` : `${flag} belongs to --csv or --xlsx.`);
  if (another) throw new WrongUse(`Write one at a time: ${flag} or ${another[0]}.`);
  return what;
}

/** Columns and a scenario can be chosen of the initiatives alone. */
function refuseOf(values: Words['values'], what: TableContent, output: string): void {
  const isBacklog = what === 'initiatives' && (output === '--csv' || output === '--xlsx');
  const odd = ['--columns', '--scenario'].find((option) => values.has(option));
  if (odd !== undefined && !isBacklog)
    throw new WrongUse(`${odd} belongs to the initiatives written by --csv or --xlsx.`);
}

function formatOf(output: string, target: string): TableFormat {
  if (output !== '--template') return output === '--csv' ? 'csv' : 'xlsx';
  const format = tableFormats.find((each) => extname(target).toLowerCase() === `.${each}`);
  if (!format) throw new WrongUse('A template is a file that ends with .csv or .xlsx.');
  return format;
}

/** Whether a name that is none of the app's own is that of a field of the plan, the engine says. */
function fieldsOf(text: string | undefined): readonly ExportField[] | null {
  if (text === undefined) return null;
  const names = text.split(',').map((name) => name.trim());
  if (names.includes(''))
    throw new WrongUse('--columns needs the names of columns, with commas between them.');
  return fieldsNamed(names);
}

function paperOf(text: string | undefined) {
  if (text === undefined) return null;
  const paper = papers.find((each) => each.toLowerCase() === text.toLowerCase());
  if (!paper) throw new WrongUse(`The paper is ${papers.join(' or ')}, not “${text}”.`);
  return paper;
}
