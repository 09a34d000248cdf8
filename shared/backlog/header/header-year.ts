/** A year of four digits, or one that is named as a fiscal year: `FY27`, `GJ 2026/27`, `exercice 27`. */
const named =
  /(?<!\p{L})(?:FY|GJ|WJ|AF|EF|fiscal year|geschäftsjahr|wirtschaftsjahr|exercice|ejercicio|exercício|exercicio)[\s_]?['’]?(\d{4}|\d{2})(?:[/-](\d{4}|\d{2}))?(?!\d)/iu;
const plain = /(?<!\d)((?:19|20|21)\d\d)(?!\d)/;

/** The year (AD) that a header names, of `FY26/27` the one it ends in; null where it names none. */
export function yearInHeader(header: string): number | null {
  const fiscal = named.exec(header);
  const text = fiscal?.[2] ?? fiscal?.[1] ?? plain.exec(header)?.[1];
  if (text === undefined) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}
