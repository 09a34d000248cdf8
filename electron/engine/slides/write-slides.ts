import type Pptx from 'pptxgenjs';
import type { Slide } from '../../../shared/words/slides/slide';
import { drawFigures } from './draw-figures';
import { drawPart } from './draw-part';
import { fittingSize } from './fitting-size';
import { face, ink, page, quietInk } from './looks';

/** What stands on every slide and in the file's description. */
export interface SlideFacts {
  readonly title: string;
  /** Below every slide: plan, scenario, revision, fingerprint. */
  readonly foot: string;
  /** A BCP 47 tag. */
  readonly language: string;
}

const master = 'Board';
const { width, height, margin } = page;
const whole = width - 2 * margin;
const foot = { y: height - margin, h: 0.3, fontFace: face, fontSize: 10, color: quietInk };
/** Between what stands side by side or below one another. */
const gap = 0.35;
const titleEnd = 1.1;
const leadHeight = 1.15;
const figuresHeight = 1.2;

/** The slides as the bytes of a .pptx with native tables and charts. The library is read when it is first asked. */
export async function writeSlides(slides: readonly Slide[], facts: SlideFacts): Promise<Uint8Array> {
  const { default: Presentation } = await import('pptxgenjs');
  const pptx = new Presentation();
  pptx.layout = 'LAYOUT_WIDE';
  pptx.title = facts.title;
  pptx.author = 'Bimodal Planner';
  pptx.company = '';
  pptx.theme = { headFontFace: face, bodyFontFace: face };
  const place = { x: margin, y: 0.4, w: whole, h: 0.6, margin: 0, align: 'left' as const };
  pptx.defineSlideMaster({
    title: master,
    background: { color: 'FFFFFF' },
    objects: [{ placeholder: { options: { name: 'title', type: 'title', ...place }, text: '' } }],
    slideNumber: { ...foot, x: width - margin - 0.6, w: 0.6, align: 'right' },
  });
  for (const slide of slides) draw(pptx, slide, facts);
  return (await pptx.write({ outputType: 'nodebuffer' })) as Uint8Array;
}

function draw(pptx: Pptx, { title, lead, figures, parts }: Slide, facts: SlideFacts): void {
  const slide = pptx.addSlide({ masterName: master });
  const text = { margin: 0, fontFace: face, color: ink, lang: facts.language };
  slide.addText(title, { ...text, placeholder: 'title', fontSize: 26, bold: true });
  let y = titleEnd;
  const below = (h: number) => {
    const box = { x: margin, y, w: whole, h };
    y += h + gap / 2;
    return box;
  };
  if (lead !== undefined) {
    const box = below(leadHeight);
    const fontSize = fittingSize(lead, box, { most: 15, least: 10 });
    slide.addText(lead, { ...text, ...box, fontSize, valign: 'top', objectName: 'In short' });
  }
  if (figures) drawFigures(slide, figures, below(figuresHeight));
  y += gap / 2;
  const across = (whole - gap * (parts.length - 1)) / parts.length;
  for (const [index, part] of parts.entries())
    drawPart(pptx, slide, part, {
      x: margin + index * (across + gap),
      y,
      w: across,
      h: foot.y - gap - y,
    });
  slide.addText(facts.foot, { ...foot, x: margin, w: whole - 0.8, margin: 0, objectName: 'Foot' });
}
