/** The ground of the design tokens (`--ground` in renderer/ui/tokens.css), so that no white shows before the page does. */
export function groundColour(dark: boolean, contrast: boolean): string {
  if (contrast) return dark ? '#000000' : '#ffffff';
  return dark ? '#12151a' : '#f6f7f9';
}
