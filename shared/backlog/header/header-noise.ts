import { currencyCodes } from '../values/currency-signs';

/** Words of a header that say how it is counted, not what it is. */
const noise = new RegExp(
  `\\b(?:${currencyCodes}|euros?|rs|kr|lakhs?|lacs?|crores?|1 ?000(?: 000)?|000s?|m|mn|mio|mln|mld|k|t|x|ths|thous|duizend(?:en)?|migliaia|milioni|miljoen|bn|mrd|tsd|[mkt](?:${currencyCodes})|mm|million|millions|millionen|billion|billions|thousand|thousands|in|of|the|(?:fy|gj|wj|af|ef|fiscal year|geschaftsjahr|wirtschaftsjahr|exercice|ejercicio|exercicio) ?\\d{2,4}(?: \\d{2,4})?|est|p a|(?:19|20|21)\\d\\d(?: \\d\\d)?)\\b`,
  'g',
);

/** The words of a header, as `wordsOf` gives them, without units and years. */
export function strippedOf(words: string): string {
  return words.replace(noise, ' ').replace(/\s+/g, ' ').trim();
}
