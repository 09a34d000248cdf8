import { wordsOf } from '../normalise';
import type { PresetId } from '../preset-ids';
import { isOwnExport } from '../write/own-export';
import { allPresets } from './all-presets';
import type { Preset, PresetColumn } from './preset';

/** A header's words without the number that tells repeated headers apart; of Jira's links with what is in the brackets. */
function headerWordsOf(header: string): string {
  const name = header.replace(/ \(\d+\)$/, '');
  return wordsOf(/issue link/i.test(name) ? name.replace(/[()]/g, ' ') : name);
}

/**
 * The tool that a file with these headers comes from: the one all of whose marks it has, and where it has those of several,
 * the one that knows most of its columns. null: none.
 */
function findPreset(headers: readonly string[]): Preset | null {
  const words = new Set(headers.map(headerWordsOf));
  const marked = allPresets.filter(({ marks }) =>
    marks.every((group) => group.some((mark) => [...words].some((name) => isMatch(mark, name)))),
  );
  let best: { preset: Preset; known: number } | null = null;
  for (const preset of marked) {
    const columns = preset.columns(words);
    const known = [...words].filter((name) => columns.some(({ match }) => isMatch(match, name))).length;
    if (best === null || known > best.known) best = { preset, known };
  }
  return best?.preset ?? null;
}

/** The tool as the user says, null for none; where nothing is said, as it is found. */
export function presetFor(headers: readonly string[], told: PresetId | null | undefined): Preset | null {
  if (told === undefined) return findPreset(headers);
  return allPresets.find((preset) => preset.id === told) ?? null;
}

/** Of this app's own exports; null for a file it did not write. */
export function ownPreset(headers: readonly string[]): PresetId | null {
  if (isOwnExport(headers, 'initiatives')) return 'own';
  return isOwnExport(headers, 'services') ? 'own-services' : null;
}

/** What each header is to a preset; null for what it does not know. */
export function presetColumns(preset: Preset, headers: readonly string[]): readonly (PresetPlace | null)[] {
  const columns = preset.columns(new Set(headers.map(headerWordsOf)));
  return headers.map((header) => {
    const words = headerWordsOf(header);
    const order = columns.findIndex(({ match }) => isMatch(match, words));
    const column = columns[order];
    return column ? { column, order } : null;
  });
}

interface PresetPlace {
  readonly column: PresetColumn;
  /** Of two columns for one field the lower is taken. */
  readonly order: number;
}

function isMatch(match: string | RegExp, words: string): boolean {
  return typeof match === 'string' ? match === words : match.test(words);
}
