import { type Plan, settingsOf } from '../../../shared/model/plan';
import type { Scenario } from '../../../shared/model/records/scenario';
import { shortFingerprint } from '../../../shared/words/fingerprint';
import { locale, wordsLocale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { boardSlides } from '../../../shared/words/slides/board-slides';
import { speechOf } from '../../../shared/words/speech';
import { type Job, pause } from '../between';
import { writeSlides } from '../slides/write-slides';
import { fingerprintOf } from './fingerprint';
import { writeWhole } from './write-whole';

/** Writes the board summary of a scenario as slides; says how many. */
export async function exportSlides(
  { plan, revision }: { readonly plan: Plan; readonly revision: number },
  {
    path,
    scenario: { id, name },
    job,
  }: { readonly path: string; readonly scenario: Scenario; readonly job: Pick<Job, 'cancelled'> },
): Promise<number> {
  const settings = settingsOf(plan);
  const { title } = settings;
  const slides = boardSlides(plan, id, speechOf(settings, locale));
  const fingerprint = shortFingerprint(fingerprintOf(plan));
  const foot = say`${title} · scenario ${name} · revision ${revision} · ${fingerprint}`;
  await pause(job);
  const bytes = await writeSlides(slides, { title, foot, language: wordsLocale });
  await pause(job);
  await writeWhole(path, [bytes]);
  return slides.length;
}
