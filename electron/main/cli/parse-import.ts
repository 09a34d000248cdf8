import { type PresetId, presetIds } from '../../../shared/backlog/preset-ids';
import { type ImportTarget, importTargets } from '../../../shared/backlog/target';
import type { ImportCommandLine } from './command';
import { type Shape, type Words, WrongUse } from './words';

export const importOptions: Shape = {
  operand: 'FILE.csv',
  valued: [
    '--plan',
    '--as',
    '--mapping',
    '--preset',
    '--key',
    '--on-missing',
    '--encoding',
    '--delimiter',
    '--rejected',
  ],
  plain: ['--dry-run', '--json'],
};

/** `bimodal import`; refuses a plan, a mapping or a file of rejected rows that would be one another. */
export function importCommand(
  { operand, values, flags }: Words,
  path: (text: string) => string,
): ImportCommandLine {
  const named = (option: string) => {
    const value = values.get(option);
    return value === undefined ? null : path(value);
  };
  const plan = named('--plan');
  const file = path(operand);
  const mapping = named('--mapping');
  const rejected = named('--rejected');
  if (plan === null) throw new WrongUse('Name the plan with --plan PLAN.bimodal.');
  if (plan === file) throw new WrongUse('The backlog and the plan are the same file.');
  if (rejected !== null && [plan, file, mapping].includes(rejected))
    throw new WrongUse('--rejected would replace the plan, the backlog or the mapping.');
  return {
    name: 'import',
    file,
    plan,
    mapping,
    as: targetNamed(values.get('--as')),
    preset: presetNamed(values.get('--preset')),
    key: values.get('--key') ?? null,
    onMissing: missingNamed(values.get('--on-missing')),
    encoding: values.get('--encoding') ?? null,
    delimiter: delimiterNamed(values.get('--delimiter')),
    rejected,
    dryRun: flags.has('--dry-run'),
    json: flags.has('--json'),
  };
}

function targetNamed(text: string | undefined): ImportTarget | null {
  if (text === undefined) return null;
  const target = importTargets.find((each) => each === text.toLowerCase());
  if (!target) throw new WrongUse(`--as is ${importTargets.join(', ')}, not “${text}”.`);
  return target;
}

function presetNamed(text: string | undefined): PresetId | null {
  if (text === undefined) return null;
  const preset = presetIds.find((each) => each === text.toLowerCase());
  if (!preset) throw new WrongUse(`--preset is one of ${presetIds.join(', ')}, not “${text}”.`);
  return preset;
}

function missingNamed(text: string | undefined): 'keep' | 'mark' | null {
  if (text === undefined) return null;
  if (text !== 'keep' && text !== 'mark') throw new WrongUse(`--on-missing is keep or mark, not “${text}”.`);
  return text;
}

/** A character hard to type at a terminal goes by its name. */
const delimiterNames: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['\\t', '\t'],
  ['comma', ','],
  ['semicolon', ';'],
  ['pipe', '|'],
]);

function delimiterNamed(text: string | undefined): string | null {
  if (text === undefined) return null;
  const delimiter = delimiterNames.get(text.toLowerCase()) ?? text;
  if (delimiter.length !== 1 || /["\r\n]/u.test(delimiter))
    throw new WrongUse(`--delimiter is one character, tab, comma, semicolon or pipe, not “${text}”.`);
  return delimiter;
}
