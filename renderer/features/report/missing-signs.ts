/** Signs that Latin fonts have, spaces, and what is no sign by itself: marks, joiners, directions. */
const others = /[^\p{ASCII}\u0080-\u024f\s\p{M}\p{Cc}\p{Cf}\p{Cs}]/gu;

/** More signs than these are as many as a text in Chinese has: looking at the rest tells nothing new. */
const most = 5_000;

/** No font has a picture of it: it is drawn as the empty box that stands for what is missing. */
const nothing = '\u{10ffff}';

/** How a sign looks; two that look alike to the last dot have the same picture. null where nothing can be drawn. */
type Draw = (sign: string) => string | null;

/**
 * The signs of a text, each once, that no font of this computer has: an empty box stands in their place, on the screen as on
 * paper. Empty where all can be drawn, or where nobody can know.
 */
export function missingSigns(text: string, draw: Draw = drawnIn()): string {
  const signs = [...new Set(text.match(others))].slice(0, most);
  const box = signs.length > 0 ? draw(nothing) : null;
  return box === null ? '' : signs.filter((sign) => draw(sign) === box).join('');
}

/** Draws as the paper does: in its font, and where that lacks a sign in what the system has. */
function drawnIn(): Draw {
  let box: { readonly width: number; readonly picture: string } | null = null;
  let surface: CanvasRenderingContext2D | null | undefined;
  const pictureOf = (sign: string, canvas: CanvasRenderingContext2D) => {
    canvas.clearRect(0, 0, 48, 40);
    canvas.fillText(sign, 4, 30);
    return canvas.getImageData(0, 0, 48, 40).data.join();
  };
  return (sign) => {
    surface ??= surfaceOf();
    if (!surface) return null;
    const { width } = surface.measureText(sign);
    // Of another width it is no such box, and need not be drawn.
    if (box && width !== box.width) return `${width}`;
    const picture = pictureOf(sign, surface);
    box ??= { width, picture };
    return picture;
  };
}

function surfaceOf(): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [48, 40];
  const surface = canvas.getContext('2d', { willReadFrequently: true });
  if (surface) surface.font = '400 24px Inter, system-ui, sans-serif';
  return surface;
}
