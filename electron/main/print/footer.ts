import { escaped } from '../../../shared/model/markup';
import { shortFingerprint } from '../../../shared/words/fingerprint';
import { say } from '../../../shared/words/say';

export interface FooterFacts {
  readonly title: string;
  readonly scenario: string;
  readonly revision: number;
  /** Of all that reports rest on, hexadecimal. */
  readonly fingerprint: string;
  /** The day of printing, in the reader's words. */
  readonly day: string;
}

/** The running foot of every page; Chromium fills in the page numbers. Takes no style sheet of ours. */
export function footerTemplate({ title, scenario, revision, fingerprint, day }: FooterFacts): string {
  const state = say`revision ${revision} · ${shortFingerprint(fingerprint)}`;
  const plan = escapeHtml(`${shortened(title)} · ${shortened(scenario, 40)} · ${state}`);
  const cell = (align: string, content: string) =>
    `<div style="flex:1;text-align:${align};white-space:nowrap;overflow:hidden">${content}</div>`;
  const number = (of: 'pageNumber' | 'totalPages') => `<span class="${of}"></span>`;
  const page = say`Page ${number('pageNumber')} of ${number('totalPages')}`;
  return (
    '<div style="display:flex;width:100%;margin:0 14mm;gap:4mm;font:7pt Inter,Arial,sans-serif;color:#57606d">' +
    `<div style="flex:2;white-space:nowrap;overflow:hidden">${plan}</div>` +
    `${cell('center', escapeHtml(day))}${cell('right', page)}</div>`
  );
}

/** An empty template would bring Chromium's own heading. */
export const emptyTemplate = '<span></span>';

function shortened(title: string, limit = 60): string {
  return title.length > limit ? `${title.slice(0, limit - 1)}…` : title;
}

/** The template's own attributes stand in either kind of quotes. */
function escapeHtml(text: string): string {
  return escaped(text).replaceAll("'", '&#39;');
}
