/** What text needs on its ground at least (WCAG 2.2, success criterion 1.4.3). */
export const leastContrast = 4.5;

/** Contrast of a colour (`#rrggbb`) with white, 1 to 21: the ratio of relative luminances (WCAG 2.2). */
export function contrastOnWhite(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  const luminance = 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
  return 1.05 / (luminance + 0.05);
}

/** A channel of sRGB, 0 to 1, as light. */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
