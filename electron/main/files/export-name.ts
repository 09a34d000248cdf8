const maxBytes = 120;
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
// Path separators, what Windows forbids, control and direction marks, and halves of broken characters. The joiners stay:
// they hold emoji and the letters of some scripts together.
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu;

/**
 * A file name for `title` that every system takes: a base name of at most 120 bytes, extension (without its dot)
 * included; a title with nothing usable in it becomes "Plan".
 */
export function exportName(title: string, extension: string): string {
  const plain = title.normalize('NFC').replace(forbidden, ' ').replace(/\s+/gu, ' ');
  const suffix = `.${extension}`;
  const stem = trimEnds(cutToBytes(trimEnds(plain), maxBytes - suffix.length));
  const usable = stem === '' ? 'Plan' : stem;
  // Windows looks at the part before the first dot only.
  const safe = reserved.test((usable.split('.')[0] ?? '').trim()) ? `Plan ${usable}` : usable;
  return `${safe}${suffix}`;
}

// Windows drops dots and spaces at the end; a dot in front hides a file; a dash in front looks like a switch.
function trimEnds(text: string): string {
  return text.replace(/^[\s.~-]+/u, '').replace(/[\s.]+$/u, '');
}

function cutToBytes(text: string, bytes: number): string {
  // "Plan " may be put in front.
  const room = bytes - 'Plan '.length;
  let used = 0;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    used += Buffer.byteLength(segment, 'utf8');
    if (used > room) break;
    cut += segment;
  }
  return cut;
}
