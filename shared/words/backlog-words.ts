import { bookingSentences } from './backlog/booking-words';
import { fileSentences } from './backlog/file-words';
import { mappingSentences } from './backlog/mapping-words';
import { presetSentences } from './backlog/preset-words';
import { reconcileSentences } from './backlog/reconcile-words';
import { rowSentences } from './backlog/row-words';
import { serviceSentences } from './backlog/service-words';
import { valueSentences } from './backlog/value-words';
import { locale } from './language';
import { say, sayAs } from './say';

/** What a remark speaks of: names, short texts as found in the file, counts. */
export type Parameters = Readonly<Record<string, string | number>>;

/** Parameters that hold words of ours; all others are told as they stand in the file. */
const ourParameters: ReadonlySet<string> = new Set(['target', 'lane', 'outcome', 'unit', 'order']);
const ourWords: Readonly<Record<string, string>> = {
  initiatives: say`initiatives`,
  services: say`services`,
  actuals: say`actuals`,
  agreements: say`agreements`,
  goals: say`goals`,
  readings: say`readings`,
  realised: say`realised values`,
  peers: say`peers`,
  liaisons: say`liaisons`,
  strengths: say`strengths`,
  emergencies: say`emergencies`,
  'hidden-work': say`hidden work`,
  reviews: say`reviews after go-live`,
  enablers: say`enablers`,
  roles: say`required roles`,
  teams: say`teams`,
  milestones: say`milestones`,
  run: sayAs('lane')`run`,
  innovate: sayAs('lane')`innovate`,
  revenue: say`revenue`,
  efficiency: say`efficiency`,
  risk: say`risk`,
  months: say`months`,
  weeks: say`weeks`,
  quarters: say`quarters`,
  years: say`years`,
  days: say`days`,
  'day before month': say`day before month`,
  'month before day': say`month before day`,
};

function wordsOf(parameter: string, value: string): string {
  return ourParameters.has(parameter) ? (ourWords[value] ?? value) : value;
}

const sentences = {
  ...fileSentences,
  ...mappingSentences,
  ...rowSentences,
  ...valueSentences,
  ...serviceSentences,
  ...bookingSentences,
  ...presetSentences,
  ...reconcileSentences,
};

/** What can be said of an imported file, its rows and cells. */
export type BacklogCode = keyof typeof sentences;

export function isBacklogCode(code: unknown): code is BacklogCode {
  return typeof code === 'string' && Object.hasOwn(sentences, code);
}

/**
 * The English sentence of a code; a parameter that is missing shows as its name, so that nothing is left blank.
 * "{count:one|many}" or "{count:none|one|many}" chooses words by a number, which "#" stands for in them;
 * "{kept:otherwise|where it is}" by whether the plan keeps what it has.
 */
export function backlogWords(code: BacklogCode, parameters: Parameters): string {
  return sentences[code].replace(/\{(\w+)(?::([^}]*))?\}/g, (whole, name: string, forms?: string) => {
    const value = parameters[name];
    if (name === 'kept' && forms !== undefined) return forms.split('|')[value === undefined ? 0 : 1] ?? '';
    if (value === undefined) return whole;
    const said = typeof value === 'number' ? value.toLocaleString(locale) : wordsOf(name, value);
    return forms === undefined ? said : formFor(Number(value), forms.split('|')).replace('#', said);
  });
}

function formFor(count: number, forms: readonly string[]): string {
  const [many, one, none] = [...forms].reverse();
  return (count === 0 ? (none ?? many) : count === 1 ? one : many) ?? '';
}
