// Static weights: a variable font prints as unnamed Type 3 fonts, three times the size.
import '@fontsource/inter/400.css';
import '@fontsource/inter/600.css';
import '@fontsource/inter/700.css';

let areReady = false;

/** Whether they have been loaded: a layout is then made with them. */
export const arePaperFontsReady = (): boolean => areReady;

/** Loads the weights the report uses, so that its first layout is its last. */
export async function paperFontsReady(): Promise<void> {
  // A page without a screen (jsdom) has no fonts to wait for.
  const fonts = document.fonts as FontFaceSet | undefined;
  if (!fonts) return;
  await Promise.all(['400', '600', '700'].map((weight) => fonts.load(`${weight} 10px Inter`)));
  await fonts.ready;
  areReady = true;
}
