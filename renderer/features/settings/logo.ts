import { longestLogo } from '../../../shared/model/letterhead';
import { say } from '../../../shared/words/say';

type ReadLogo = { readonly ok: true; readonly logo: string } | { readonly ok: false; readonly words: string };

/** The room it has on paper, at 300 dots an inch: 60 mm by 14 mm. */
const most = { width: 708, height: 165 };
const largestFile = 20_000_000;

/** A picture as it is kept: no larger than it is printed. Refuses what is no picture, and what stays too large. */
export async function logoOf(file: File): Promise<ReadLogo> {
  if (file.size > largestFile)
    return {
      ok: false,
      words: say`“${file.name}” is larger than 20 MB. Nothing was changed; choose a smaller picture.`,
    };
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture)
    return {
      ok: false,
      words: say`“${file.name}” is no picture that can be read. Nothing was changed; choose a PNG or a JPEG.`,
    };
  const scale = Math.min(1, most.width / picture.width, most.height / picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const png = canvas.toDataURL('image/png');
  const logo = png.length <= longestLogo ? png : canvas.toDataURL('image/jpeg', 0.9);
  return logo.length <= longestLogo
    ? { ok: true, logo }
    : {
        ok: false,
        words: say`“${file.name}” has too much detail to be kept in the plan. Nothing was changed.`,
      };
}
