const months: readonly string[] = [
  'jan january januar janner janvier janv enero ene janeiro',
  'feb february februar fevrier fevr fev febrero fevereiro',
  'mar march marz maerz mrz mars marzo marco',
  'apr april avril avr abril abr',
  'may mai mayo maio',
  'jun june juni juin junio junho',
  'jul july juli juillet juil julio julho',
  'aug august aout aou agosto ago',
  'sep sept september septembre septiembre setembro set',
  'oct october oktober okt octobre octubre outubro out',
  'nov november novembre noviembre novembro',
  'dec december dezember dez decembre diciembre dic dezembro',
];

const numbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** 1 to 12 for a month's name or its usual short form in English, German, French, Spanish or Portuguese; else null. */
export function monthOf(word: string): number | null {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return numbers.get(plain) ?? null;
}
