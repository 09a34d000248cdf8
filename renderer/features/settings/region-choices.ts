import { countryOf, type Region, regions } from '../../../shared/model/regions';
import { numberFormat } from '../../../shared/words/formats';
import { ownLocale, wordsLocale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import type { Choice } from '../../ui/fields/select-field';

/** How numbers and days in digits look by a locale: "12.345,67 · 31.12.2027". */
function exampleOf(locale: string): string {
  const day = new Intl.DateTimeFormat(locale, { timeZone: 'UTC' }).format(Date.UTC(2027, 11, 31));
  return `${numberFormat(locale, 2, 2).format(12_345.67)} · ${day}`;
}

/** Every region with an example, by name; first the system's (its locale, null: it tells none). */
export function regionChoices(system: string | null): readonly Choice<Region | 'system'>[] {
  const names = new Intl.Collator(wordsLocale);
  const named = regions.map((region) => ({ region, name: nameOf(region) }));
  return [
    { value: 'system', words: say`As the system: ${exampleOf(system ?? ownLocale)}` },
    ...named
      .sort((a, b) => names.compare(a.name, b.name))
      .map(({ region, name }) => ({ value: region, words: `${name}: ${exampleOf(region)}` })),
  ];
}

/** "Germany"; "Switzerland (French)" where its languages differ. */
function nameOf(region: Region): string {
  const country = countryOf(region);
  const name = new Intl.DisplayNames(wordsLocale, { type: 'region' }).of(country) ?? country;
  if (regions.filter((each) => countryOf(each) === country).length === 1) return name;
  const [language = ''] = region.split('-');
  return `${name} (${new Intl.DisplayNames(wordsLocale, { type: 'language' }).of(language) ?? language})`;
}
