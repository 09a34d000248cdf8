import { say } from '../../../../shared/words/say';
import type { Read } from '../../../ui/fields/use-draft';

/** A currency by its three letters, other than the plan's own; empty takes it away. */
export function readCurrency(own: string): (text: string) => Read<string | null> {
  return (text) => {
    const code = text.trim().toUpperCase();
    if (code === '') return { ok: true, value: null };
    if (code === own)
      return { ok: false, words: say`${own} is the plan’s own currency: enter the amount above.` };
    return Intl.supportedValuesOf('currency').includes(code)
      ? { ok: true, value: code }
      : { ok: false, words: say`Write the three letters of a currency, such as USD.` };
  };
}

/** A rate above zero as it will be kept, with a point: "0.92", "0,92". Where a comma could part thousands it is refused. */
export function readRate(locale: string): (text: string) => Read<string | null> {
  return (text) => {
    const bare = text.replace(/[\s\u00a0]/g, '');
    if (bare === '') return { ok: true, value: null };
    const comma = new Intl.NumberFormat(locale).format(1.5).includes(',');
    const isPlain = /^\d{1,9}([.,]\d{1,12})?$/.test(bare) && (comma || !/,\d{3}$/.test(bare));
    const rate = bare.replace(',', '.');
    return isPlain && Number(rate) > 0
      ? { ok: true, value: rate }
      : { ok: false, words: say`Write a rate above zero, such as ${(0.92).toLocaleString(locale)}.` };
  };
}
