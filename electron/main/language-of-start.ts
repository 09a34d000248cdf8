import { isLanguage, type Language, languageOfTag } from '../../shared/model/languages';

/** What other programs read is the same for everybody. */
const forPrograms: ReadonlySet<string> = new Set(['--json', '--figures']);

/** Whether what such a start writes into files and to its engine's readers is for programs. */
export function isForPrograms(argv: readonly string[]): boolean {
  return argv.some((argument) => forPrograms.has(argument.split('=')[0] ?? ''));
}

/** Whether what such a start says itself is read by programs: an export writes a file for them, and tells somebody at a terminal. */
export function speaksToPrograms(argv: readonly string[], command: string | null): boolean {
  return isForPrograms(argv) && command !== 'export';
}

/** The language of the process that makes what is written, in a start that speaks to people in `spoken`. */
export function languageOfEngine(argv: readonly string[], spoken: Language): Language {
  return isForPrograms(argv) ? 'en' : spoken;
}

/**
 * The language of a start: what `--lang` says, else what the user chose, else the system's. Nothing that holds a text may
 * have been read before it stands. `command`: the first word of a command line.
 */
export function languageOfStart(
  argv: readonly string[],
  chosen: unknown,
  system: readonly string[],
  command: string | null = null,
): Language {
  if (speaksToPrograms(argv, command)) return 'en';
  const asked = askedFor(argv, '--lang');
  if (asked !== null) return languageOfTag(asked);
  return isLanguage(chosen) ? chosen : languageOfTag(system[0] ?? '');
}

/** The value of the last such option; null where none was given. `--lang=de` is Chromium's own switch too. */
export function askedFor(argv: readonly string[], option: '--lang' | '--region'): string | null {
  const at = argv.findLastIndex((argument) => argument === option || argument.startsWith(`${option}=`));
  return at < 0 ? null : (argv[at]?.split('=')[1] ?? argv[at + 1] ?? null);
}

/** The arguments of this start for another one that asks for no language and no region. */
export function withoutLanguage(args: readonly string[]): string[] {
  return args.filter((argument) => !/^--(?:lang|region)=/.test(argument));
}
