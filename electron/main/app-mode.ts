export type AppMode =
  | { readonly kind: 'command-line'; readonly args: readonly string[] }
  | { readonly kind: 'windows'; readonly args: readonly string[] };

const commandWords = new Set([
  'new',
  'import',
  'export',
  'show',
  'compare',
  'why',
  'verify',
  'check',
  'help',
]);
const marker = '--cli';

/** `--first-year=2028` is of the start, as Chromium's own switches are, and no part of a command. */
const isOfCommand = (argument: string) => !argument.startsWith('--first-year=');

/**
 * What the program was started for. In a checkout the arguments stand after the app's folder, in a package after the
 * program; the launcher of a checkout marks the command line, in a package its first word does.
 */
export function appModeOf(argv: readonly string[], packaged: boolean): AppMode {
  const marked = argv.indexOf(marker);
  if (marked >= 0) return { kind: 'command-line', args: argv.slice(marked + 1).filter(isOfCommand) };
  const first = argv.findIndex((argument, index) => index > 0 && !argument.startsWith('-'));
  if (!packaged) return { kind: 'windows', args: first < 0 ? [] : argv.slice(first + 1) };
  const word = argv[first];
  if (word !== undefined && commandWords.has(word))
    return { kind: 'command-line', args: argv.slice(first).filter(isOfCommand) };
  return { kind: 'windows', args: argv.slice(1) };
}
