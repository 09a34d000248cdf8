import { wordsOf } from '../normalise';
import { withoutPeriod } from '../values/period';
import { strippedOf } from './header-noise';

/** `Business case ID` is no business case, `planned cost variance` no cost. */
const otherThing =
  / (?:id|code|key|number|no|url|link|mail|email|variance|delta|%|percent|updated|status|type)$/;

/** What is stated for each of something is no sum: `run cost per user`. */
const ofAnother =
  /^ (?:per|pro|par|por|je) (?:week|day|hour|user|seat|licen[cs]e|head|fte|woche|tag|stunde|nutzer|benutzer|lizenz|kopf|semaine|jour|heure|utilisateur|semana|dia|hora|usuario)/;

/** Words behind a name that make it something else: "annual cost savings", "project cost centre", "total budget left". */
const another =
  / (?:savings?|saved|avoidance|avoided|reductions?|einsparung(?:en)?|ersparnis|economies|ahorros?|economia|remaining|left|balance|used|spent|consumed|utili[sz]ed|to date|so far|centre|center|confidence|certainty|accuracy|increase|growth|before|after|owner|head|manager|contact|approver|approved by|source|basis|reason|currency|low|lower|min|minimum|q[1-4])(?: |$)/;

/** The same words 100, the same but for units and years 80, beginning with several of them 60; less the further down the list. */
export function scoreOf(words: string, stripped: string, known: readonly string[]): number {
  const exact = known.indexOf(words);
  if (exact >= 0) return 100 - exact * 0.4;
  const close = known.indexOf(stripped);
  if (close >= 0 && stripped !== '') return 80 - close * 0.4;
  if (otherThing.test(stripped)) return 0;
  const start = known.findIndex(
    (phrase) =>
      phrase.includes(' ') &&
      stripped.startsWith(`${phrase} `) &&
      !ofAnother.test(stripped.slice(phrase.length)) &&
      !another.test(stripped.slice(phrase.length)),
  );
  return start >= 0 ? 60 - start * 0.4 : 0;
}

/**
 * The same for a header that states a month or a quarter, such as `Monthly run cost`: as of a column of the same name
 * without it, or with the year in its place.
 */
export function scoreOfPeriod(header: string, known: readonly string[]): number {
  const bare = wordsOf(withoutPeriod(header));
  const names = [
    bare,
    `annual ${bare}`,
    `jahrliche ${bare}`,
    `${bare} pro jahr`,
    `${bare} annuel`,
    `${bare} anual`,
  ];
  return Math.max(...names.map((name) => scoreOf(name, strippedOf(name), known)));
}
