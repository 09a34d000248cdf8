import { isLanguage, type Language, languageOfTag } from '../../shared/model/languages';

/** What other programs read is the same for everybody. */
const forPrograms: ReadonlySet<string> = new Set(['--json', '--figures']);

/**
 * The language of a start: what `--lang` says, else what the user chose, else the system's. Nothing that holds a text may
 * have been read before it stands.
 */
export function languageOfStart(
  argv: readonly string[],
  chosen: unknown,
  system: readonly string[],
): Language {
  if (argv.some((argument) => forPrograms.has(argument.split('=')[0] ?? ''))) return 'en';
  const asked = languageAsked(argv);
  if (asked !== null) return languageOfTag(asked);
  return isLanguage(chosen) ? chosen : languageOfTag(system[0] ?? '');
}

/** The value of the last `--lang`; null where none was given. `--lang=de` is Chromium's own switch too. */
function languageAsked(argv: readonly string[]): string | null {
  const at = argv.findLastIndex((argument) => /^--lang(=|$)/.test(argument));
  return at < 0 ? null : (argv[at]?.split('=')[1] ?? argv[at + 1] ?? null);
}

/** The arguments of this start for another one that asks for no language. */
export function withoutLanguage(args: readonly string[]): string[] {
  return args.filter((argument) => !argument.startsWith('--lang='));
}
