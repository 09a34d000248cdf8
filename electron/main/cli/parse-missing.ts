import type { AskedBy } from '../../../shared/rules/questions/missing-answers';
import type { Command } from './command';
import { type Words, WrongUse } from './words';

/** Who is asked, by the name of the option. */
const who: readonly (readonly [option: string, by: AskedBy])[] = [
  ['--owner', 'businessOwner'],
  ['--it-owner', 'itOwner'],
  ['--unit', 'businessUnit'],
  ['--programme', 'programme'],
];

export const missingOutput = '--missing-answers';
export const missingOptions: readonly string[] = [...who.map(([option]) => option), '--each', '--due'];

/** `bimodal export --missing-answers`: one workbook, or with --each one for each of those who can be asked. */
export function missingCommand({ values }: Words, plan: string, output: string): Command {
  const [asked, another] = who.filter(([option]) => values.has(option));
  if (asked && another) throw new WrongUse(`Ask one at a time: ${asked[0]} or ${another[0]}.`);
  const each = eachOf(values.get('--each'));
  if (each !== null && asked) throw new WrongUse(`--each asks everybody; leave out ${asked[0]}.`);
  const due = values.get('--due') ?? null;
  if (due !== null && !isDay(due)) throw new WrongUse('--due needs a day such as 2027-01-15.');
  const scenario = values.get('--scenario') ?? null;
  const of = asked ? { by: asked[1], name: values.get(asked[0]) ?? '' } : null;
  return { name: 'missing-answers', plan, output, of, each, scenario, due };
}

function eachOf(text: string | undefined): AskedBy | null {
  if (text === undefined) return null;
  const found = who.find(([option]) => option === `--${text}`);
  if (found) return found[1];
  throw new WrongUse(`--each takes ${who.map(([option]) => option.slice(2)).join(', ')}.`);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const moment = Date.parse(`${text}T00:00:00Z`);
  // A day that does not exist becomes one of the next month.
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}
