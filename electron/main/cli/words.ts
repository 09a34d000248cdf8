/** What a command takes: its file and its options. */
export interface Shape {
  /** What stands without a name. */
  readonly operand: string;
  /** A second file, where the command takes two. */
  readonly second?: string;
  readonly valued: readonly string[];
  readonly plain: readonly string[];
  /** With a value, and as often as one likes. */
  readonly repeated?: readonly string[];
}
export interface Words {
  readonly operand: string;
  /** Empty where the command takes one file. */
  readonly second: string;
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  /** What options that may be repeated were given, in their order. */
  readonly lists: readonly (readonly [name: string, value: string])[];
}

/** Wrong use of a command line; the message is the reason in one line. */
export class WrongUse extends Error {}

/** Sorts the words of a command line; refuses options the command does not have, and more than one file. */
export function readWords(shape: Shape, args: readonly string[]): Words {
  const operands: string[] = [];
  const read: Read = { values: new Map(), flags: new Set(), lists: [] };
  const queue = [...args];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    if (word === '--') operands.push(...queue.splice(0));
    else if (!word.startsWith('-')) operands.push(word);
    else readOption(shape, word, queue, read);
  }
  const [operand, ...others] = operands;
  if (operand === undefined || operand === '') throw new WrongUse(`${shape.operand} is missing.`);
  const second = shape.second === undefined ? '' : (others.shift() ?? '');
  if (shape.second !== undefined && second === '') throw new WrongUse(`${shape.second} is missing.`);
  const [extra] = others;
  if (extra !== undefined) throw new WrongUse(`“${extra}” is one file too many.`);
  return { operand, second, ...read };
}

interface Read {
  readonly values: Map<string, string>;
  readonly flags: Set<string>;
  readonly lists: [string, string][];
}

function readOption(shape: Shape, word: string, queue: string[], { values, flags, lists }: Read): void {
  const [name = '', ...parts] = word.split('=');
  const joined = parts.length > 0 ? parts.join('=') : undefined;
  const repeats = shape.repeated?.includes(name) ?? false;
  if (values.has(name) || flags.has(name)) throw new WrongUse(`${name} is given twice.`);
  if (shape.plain.includes(name)) {
    if (joined !== undefined) throw new WrongUse(`${name} takes no value.`);
    flags.add(name);
  } else if (repeats || shape.valued.includes(name)) {
    const next = joined ?? (queue[0]?.startsWith('--') ? undefined : queue.shift());
    if (next === undefined || next === '') throw new WrongUse(`${name} needs a value.`);
    if (repeats) lists.push([name, next]);
    else values.set(name, next);
  } else throw new WrongUse(`There is no option ${name} here.`);
}
