import { monthOf } from './month-words';

const aside = /[([]([^()[\]]*)[)\]]/gu;

/** What stands in the brackets of a header, in small letters. */
function asides(header: string): readonly string[] {
  return [...header.matchAll(aside)].map(([, inside = '']) => inside.trim().toLowerCase());
}

const noMoney =
  /^(?:in )?(?:%|percent|per cent|prozent|pct|fte|ftes|vz[äa]k?|etp|pts?|points?|sp|pt|pd|jh|(?:person|personen|man)[ -]?(?:days?|tage?|hours?|stunden|months?|monate)|days?|tage|jours|d[ií]as|giorni|dagen|h|hrs?|hours?|std|stunden|heures|horas|ore|uren|weeks?|wochen|months?|monate|score|scale|rating|rank|1-5|1-10|h\/m\/l)$/u;
const ofAnother =
  /(?:^| )(?:(?:per|pro|par|por|je|al|alla|a) |\/ ?)(?:week|day|hour|user|seat|head|fte|woche|tag|stunde|nutzer|kopf|semaine|jour|heure|utilisateur|semana|d[ií]a|hora|usuario|settimana|giorno|utente|dag|uur|gebruiker)(?: |$)|^(?:weekly|daily|hourly|wöchentlich|täglich|hebdomadaire|semanal|wekelijks|settimanale)$/u;
const several =
  /(?:^|[^\d.])(?:[2-9]|1\d|20)[ -]?(?:years?|yrs?|y|jahre?n?|ans|años|anos|anni|jaar)(?![\p{L}])|(?:^| )(?:npv|nbw|van|vpn|vpl|kapitalwert|barwert|present value|lifetime|whole life|tco|cumulative|kumuliert|cumulé|acumulado)(?: |$)/u;
const actual =
  /^(?:actuals?|ist|real|réel|réels|reale|effettiv[oi]|werkelijk|realisiert|to date|so far|bisher|spent|booked|gebucht|ausgegeben)(?: .*)?$/u;
const earlier =
  /^(?:actuals?|ist|real|réel|reale|effettivo|werkelijk|baseline|original|ursprünglich|initial|old|alt|previous|bisher|last year|vorjahr|ancien|anterior)(?: .*)?$/u;

/** Whether brackets say that a name of money is counted in something else: "Budget (FTE)", "Cost (%)", "Run cost (per week)". */
export function isCountedElse(header: string): boolean {
  return asides(header).some((text) => noMoney.test(text) || ofAnother.test(text));
}

/** Whether brackets say that an amount is of several years, so that it is none of a year: "Benefit (5 years)", "Savings (NPV)". */
export function isOfYears(header: string): boolean {
  return asides(header).some((text) => several.test(text));
}

const oneOfTwo =
  /^(?:current|today|now|before|after|future|as is|to be|old|new|ist|soll|heute|kunftig|künftig|bisher|neu|alt|vorher|nachher|actuel|futur|actual|futuro|atual)$/u;

/** Whether brackets say that an amount is one of two, of which only the difference is the work's: "Run cost (current)". */
export function isOneOfTwo(header: string): boolean {
  return asides(header).some((text) => oneOfTwo.test(text));
}

/** A header without the number it has in its table: "2. Cost" and "b) Cost" are "Cost". */
export function withoutNumber(header: string): string {
  return header.replace(/^\s*(?:\d{1,2}|[a-z])[.)]\s*(?=\p{L})/iu, '');
}

/** The names of a header that says the same in several languages, "Kosten / Cost (T€)"; one alone where it is not parted. */
export function namesIn(header: string): readonly string[] {
  return header.split(/\s+[/|]\s+/);
}

/** Whether brackets say that an amount is what was spent: "Cost (actual)", "Kosten (Ist)". */
export function isActual(header: string): boolean {
  return asides(header).some((text) => actual.test(text));
}

/** Whether brackets say that a value is another one than what is planned now: "Start (baseline)", "Ende (Ist)". */
export function isEarlier(header: string): boolean {
  return asides(header).some((text) => earlier.test(text));
}

const partWord = /^(?:[qt][1-4]|[1-4][qt]|h[12])$/;

/** Which words of a header name a quarter, a half or a month (before its year). */
function parts(words: string): { readonly all: readonly string[]; readonly isPart: (at: number) => boolean } {
  const all = words.split(' ');
  const isMonth = (at: number) => /^\d{4}$/.test(all[at + 1] ?? '') && monthOf(all[at] ?? '') !== null;
  return { all, isPart: (at) => partWord.test(all[at] ?? '') || isMonth(at) };
}

/** The quarter, the half or the month that the words of a header name; empty where they name none. */
export function partIn(words: string): string {
  const { all, isPart } = parts(words);
  return all.filter((_, at) => isPart(at)).join(' ');
}

/** The words of a header without the quarter, the half or the month (before its year) that it names: "budget q1 2027" is "budget 2027". */
export function withoutPart(words: string): string {
  const { all, isPart } = parts(words);
  return all.filter((_, at) => !isPart(at)).join(' ');
}

/** The words of a header without what a pivot table writes before the name of a column that it adds up: "Sum of Cost". */
export function withoutSum(words: string): string {
  return words.replace(/^(?:sum of|summe von|somme de|suma de|soma de|somma di|som van) (?=\S)/, '');
}
