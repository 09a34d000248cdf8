const months: readonly string[] = [
  'jan january januar janner janvier janv enero ene janeiro gennaio gen januari',
  'feb february februar fevrier fevr fev febrero fevereiro febbraio februari',
  'mar march marz maerz mrz mars marzo marco maart mrt',
  'apr april avril avr abril abr aprile',
  'may mai mayo maio maggio mag mei',
  'jun june juni juin junio junho giugno giu',
  'jul july juli juillet juil julio julho luglio lug',
  'aug august aout aou agosto ago augustus',
  'sep sept september septembre septiembre setembro set settembre',
  'oct october oktober okt octobre octubre outubro out ottobre ott',
  'nov november novembre noviembre novembro',
  'dec december dezember dez decembre diciembre dic dezembro dicembre',
];

const numbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** 1 to 12 for a month's name or its usual short form in English, German, French, Spanish, Portuguese, Italian or Dutch; else null. */
export function monthOf(word: string): number | null {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return numbers.get(plain) ?? null;
}
