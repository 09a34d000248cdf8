import { type Plan, settingsOf } from '../../../shared/model/plan';
import type { Scenario } from '../../../shared/model/records/scenario';
import { shortFingerprint } from '../../../shared/words/fingerprint';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { boardSlides } from '../../../shared/words/slides/board-slides';
import { speechOf } from '../../../shared/words/speech';
import { writeSlides } from '../slides/write-slides';
import { fingerprintOf } from './fingerprint';
import { writeWhole } from './write-whole';

/** Writes the board summary of a scenario as slides; says how many. */
export async function exportSlides(
  { plan, revision }: { readonly plan: Plan; readonly revision: number },
  { path, scenario: { id, name } }: { readonly path: string; readonly scenario: Scenario },
): Promise<number> {
  const settings = settingsOf(plan);
  const { title } = settings;
  const slides = boardSlides(plan, id, speechOf(settings, locale));
  const fingerprint = shortFingerprint(fingerprintOf(plan));
  const foot = say`${title} · scenario ${name} · revision ${revision} · ${fingerprint}`;
  await writeWhole(path, [await writeSlides(slides, { title, foot, language: locale })]);
  return slides.length;
}
