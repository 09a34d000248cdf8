import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faults, type PartResult } from './check-part.ts';
import { type Asked, textsAsked } from './texts-asked.ts';

const folder = 'shared/words/german';
const nounsFile = 'nouns.json';

/** A German text with the file it stands in. */
interface Told {
  readonly key: string;
  readonly text: string;
  readonly file: string;
}

/**
 * Whether German is complete: each text that the sources ask for has one German text and none is left over, with the same
 * values and the same blanks at its ends; each noun that is counted has its two forms.
 */
export async function checkCatalogue(root: string): Promise<PartResult> {
  const asked = textsAsked(root);
  const told = germanTexts(root);
  const result = faults([
    ...completeness(asked, told),
    ...told.flatMap(textFaults),
    ...nounFaults(asked, nounForms(root)),
    ...importFaults(root),
  ]);
  return result.ok ? { ok: true, detail: `${told.length} texts` } : result;
}

function germanTexts(root: string): Told[] {
  const parts = readdirSync(join(root, folder)).filter((name) => name !== nounsFile);
  return parts.flatMap((file) => {
    const texts = JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as Record<string, string>;
    return Object.entries(texts).map(([key, text]) => ({ key, text, file }));
  });
}

function completeness({ texts }: Asked, told: readonly Told[]): string[] {
  const known = new Map<string, string>();
  const twice: string[] = [];
  for (const { key, file } of told) {
    const other = known.get(key);
    if (other !== undefined) twice.push(`in ${other} and in ${file}: ${key}`);
    known.set(key, file);
  }
  const missing = [...texts].filter(([key]) => !known.has(key));
  return [
    ...missing.map(([key, file]) => `no German text for what ${file} says: ${key}`),
    ...[...known].filter(([key]) => !texts.has(key)).map(([key, file]) => `${file}: nothing says ${key}`),
    ...twice,
  ];
}

function textFaults({ key, text, file }: Told): string[] {
  const [english = ''] = key.split(' ¦ ');
  if (text.trim() === '' && english.trim() !== '') return [`${file}: empty: ${key}`];
  const same = [valuesOf, namesOf, blanksOf].every((of) => of(english) === of(text));
  return same ? [] : [`${file}: other values, names or blanks at the ends: ${key} → ${text}`];
}

/** "{0} {1}": which values stand in it; once or more, in any order. */
const valuesOf = (text: string) => [...new Set(text.match(/\{\d+\}/g))].toSorted().join(' ');
/** What the import fills in itself: "{column}", "{count:row|rows}". */
const namesOf = (text: string) =>
  [...new Set([...text.matchAll(/\{([a-z]\w*)[:}]/gi)].map(([, name]) => name))].toSorted().join(' ');
const blanksOf = (text: string) => `${/^\s*/.exec(text)?.[0]}|${/\s*$/.exec(text)?.[0]}`;

function nounForms(root: string): Record<string, readonly string[]> {
  return JSON.parse(readFileSync(join(root, folder, nounsFile), 'utf8')) as Record<string, readonly string[]>;
}

function nounFaults({ nouns }: Asked, forms: Readonly<Record<string, readonly string[]>>): string[] {
  const missing = [...nouns].filter(([noun]) => !Object.hasOwn(forms, noun));
  const odd = Object.entries(forms).filter(([, each]) => each.length !== 2 || each.includes(''));
  return [
    ...missing.map(([noun, file]) => `no German forms for what ${file} counts: ${noun}`),
    ...odd.map(([noun]) => `${nounsFile}: one and many are asked for ${noun}`),
  ];
}

// The catalogue is awaited by say: what it imports must not wait for say in turn, or nothing starts.
function importFaults(root: string): string[] {
  const file = 'shared/words/german.ts';
  const imports = [...readFileSync(join(root, file), 'utf8').matchAll(/^import .* from '(.*)';$/gm)];
  return imports
    .filter(([, path]) => path && !/^\.\/german\/[\w-]+\.json$/.test(path))
    .map(([, path]) => `${file} may import nothing but German texts: ${path}`);
}
