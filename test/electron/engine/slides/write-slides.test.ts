import { writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { writeSlides } from '../../../../electron/engine/slides/write-slides';
import { settingsOf } from '../../../../shared/model/plan';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { compactMoney } from '../../../../shared/words/money';
import { boardSlides } from '../../../../shared/words/slides/board-slides';
import { speechOf } from '../../../../shared/words/speech';
import { designPlan } from '../../../helpers/plans/sample-plans';

const plan = designPlan();
const settings = settingsOf(plan);
const speech = speechOf(settings, 'en-GB');
const facts = {
  title: settings.title,
  foot: 'Plan · scenario Base · revision 7 · 7f3a c21e',
  language: 'en-GB',
};

async function written() {
  const bytes = await writeSlides(boardSlides(plan, settings.scenarioId, speech), facts);
  const kept = process.env['BIMODAL_KEEP_SLIDES'];
  if (kept) writeFileSync(kept, bytes);
  const files = unzipSync(bytes);
  const texts = Object.entries(files)
    .filter(([name]) => name.endsWith('.xml'))
    .map(([name, content]) => [name, strFromU8(content)] as const);
  return { files, texts: new Map(texts) };
}

describe('the board summary as slides', () => {
  test('is six slides that say the figures of the plan, with native tables and charts', async () => {
    const { texts } = await written();
    const slides = [...texts].filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(6);
    const all = slides.map(([, text]) => text).join('');
    const { lanes, runToday, change } = figuresOf(plan, settings.scenarioId);
    for (const sum of [runToday, change]) expect(all).toContain(compactMoney(sum, speech));
    expect(all).toContain((lanes.run.fundedCost / 100_000_000).toFixed(2));
    expect(all.match(/<a:tbl>/g)?.length).toBe(4);
    expect([...texts.keys()].filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);
    for (const [, text] of slides) expect(text).toContain('7f3a c21e');
  });
});
