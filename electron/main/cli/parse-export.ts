import { extname } from 'node:path';
import { fieldsNamed } from '../../../shared/backlog/write/own-cells';
import type { ExportField } from '../../../shared/backlog/write/own-export';
import { exportFormats, type TableContent, type TableFormat } from '../../../shared/contract/export-formats';
import { listTargets } from '../../../shared/model/list-targets';
import type { Command } from './command';
import { missingCommand, missingOptions, missingOutput } from './parse-missing';
import { reportOf, reportOptions } from './parse-report';
import { type Shape, type Words, WrongUse } from './words';

/** What is written instead of the initiatives. */
const contentFlags: readonly (readonly [flag: string, what: TableContent])[] = [
  ['--services', 'services'],
  ['--agreements', 'agreements'],
  ...listTargets.map((list) => [`--${list}`, list] as const),
  ['--key-figures', 'key-figures'],
  ['--figures', 'figures'],
  ['--finance', 'finance'],
  ['--workbook', 'workbook'],
];
const outputs = ['--pdf', '--csv', '--xlsx', '--pptx', '--json', '--template', missingOutput] as const;
/** What an output is where no flag says so. */
const contentOfOutput: Readonly<Record<string, TableContent>> = {
  '--pptx': 'slides',
  '--json': 'plan',
  '--template': 'template',
};

export const exportOptions: Shape = {
  operand: 'PLAN.bimodal',
  valued: [...outputs, ...reportOptions, ...missingOptions, '--columns', '--scenario'],
  plain: contentFlags.map(([flag]) => flag),
  repeated: ['--initiative'],
};

/** `bimodal export`; refuses two outputs at once, and options of another output. */
export function exportCommand(words: Words, path: (text: string) => string): Command {
  const { operand, values, flags, lists } = words;
  const [output, another] = outputs.filter((each) => values.has(each));
  if (output === undefined)
    throw new WrongUse(
      'Say what to write: --pdf OUT.pdf, --csv OUT.csv, --xlsx OUT.xlsx, --pptx OUT.pptx, --json OUT.json, --template OUT.xlsx or --missing-answers OUT.xlsx.',
    );
  if (another !== undefined) throw new WrongUse(`Write one at a time: ${output} or ${another}.`);
  const plan = path(operand);
  const target = path(values.get(output) ?? '');
  if (target === plan) throw new WrongUse('The output would replace the plan itself.');
  if (output === missingOutput) {
    refuseBeside(words);
    return missingCommand(words, plan, target);
  }
  const ofMissing = missingOptions.find((option) => values.has(option) && !isOfReport(option));
  if (ofMissing !== undefined) throw new WrongUse(`${ofMissing} belongs to ${missingOutput}.`);
  const what = contentOf(flags, output);
  refuseOf(values, what, output);
  const initiatives = lists.map(([, name]) => name);
  if (initiatives.length > 0 && output !== '--pdf') throw new WrongUse('--initiative belongs to --pdf.');
  const scenario = values.get('--scenario') ?? null;
  if (output === '--pdf') {
    const choice = reportOf(values, initiatives.length);
    return { name: 'export-pdf', plan, pdf: target, choice, initiatives, scenario };
  }
  return {
    name: 'export-table',
    plan,
    output: target,
    format: formatOf(output, target, what),
    what,
    fields: fieldsOf(values.get('--columns')),
    scenario,
  };
}

function isOfReport(option: string): boolean {
  return reportOptions.some((each) => each === option);
}

/** What is missing is asked of who is named, and takes nothing of the other outputs. */
function refuseBeside({ values, flags, lists }: Words): void {
  const [flag] = flags;
  const others = [...reportOptions, '--columns'].filter((option) => !missingOptions.includes(option));
  const other = others.find((option) => values.has(option)) ?? flag ?? lists[0]?.[0];
  if (other !== undefined) throw new WrongUse(`${other} does not belong to ${missingOutput}.`);
}

function contentOf(flags: ReadonlySet<string>, output: string): TableContent {
  const [asked, another] = contentFlags.filter(([flag]) => flags.has(flag));
  if (!asked) return contentOfOutput[output] ?? 'initiatives';
  const [flag, what] = asked;
  const formats: readonly TableFormat[] = exportFormats[what];
  if (contentOfOutput[output] !== undefined || !formats.some((format) => output === `--${format}`)) {
    const homes = formats.toSorted().map((format) => `--${format}`);
    throw new WrongUse(`${flag} belongs to ${homes.join(' or ')}.`);
  }
  if (another) throw new WrongUse(`Write one at a time: ${flag} or ${another[0]}.`);
  return what;
}

/** Columns can be chosen of the initiatives alone, a scenario of these and of reports, all else of reports. */
function refuseOf(values: Words['values'], what: TableContent, output: string): void {
  const isReport = output === '--pdf';
  const isBacklog = what === 'initiatives' && (output === '--csv' || output === '--xlsx');
  const ofReport = reportOptions.find((option) => values.has(option));
  if (ofReport !== undefined && !isReport) throw new WrongUse(`${ofReport} belongs to --pdf.`);
  if (values.has('--columns') && !isBacklog)
    throw new WrongUse('--columns belongs to the initiatives written by --csv or --xlsx.');
  if (values.has('--scenario') && !isBacklog && !isReport && what !== 'slides')
    throw new WrongUse(
      '--scenario belongs to --pdf, --pptx and to the initiatives written by --csv or --xlsx.',
    );
}

function formatOf(output: string, target: string, what: TableContent): TableFormat {
  const formats: readonly TableFormat[] = exportFormats[what];
  const format = formats.find((each) =>
    output === '--template' ? extname(target).toLowerCase() === `.${each}` : output === `--${each}`,
  );
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
