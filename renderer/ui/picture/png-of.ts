import type { Picture } from './picture-of';

/** Points on a side; twice as many pixels is the most that a canvas takes. */
export const mostSide = 8_000;
/** Points in all: at two pixels each way that is a quarter of a gigabyte. */
const mostArea = 16_000_000;
const scale = 2;

/** Whether a picture has more points than a PNG is made of. */
export function isTooLarge({ width, height }: Picture): boolean {
  return width > mostSide || height > mostSide || width * height > mostArea;
}

/** The picture with two pixels for each point; null where it cannot be drawn. */
export async function pngOf(picture: Picture): Promise<Uint8Array<ArrayBuffer> | null> {
  const image = await loaded(picture);
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(picture.width * scale);
  canvas.height = Math.ceil(picture.height * scale);
  const context = canvas.getContext('2d');
  if (!image || !context) return null;
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob && new Uint8Array(await blob.arrayBuffer());
}

async function loaded({ svg }: Picture): Promise<HTMLImageElement | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return image;
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(url);
  }
}
