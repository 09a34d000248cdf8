import type { ControlBody } from '../../shared/contract/control';
import { settingsOf } from '../../shared/model/plan';
import { shortFingerprint } from '../../shared/words/fingerprint';
import { boardSlides } from '../../shared/words/slides/board-slides';
import { speechOf } from '../../shared/words/speech';
import { fingerprintOf } from './fingerprint';
import { scenarioAsked } from './scenario-asked';
import type { Session } from './session';
import { writeSlides } from './slides/write-slides';
import { writeWhole } from './write-whole';

/** Writes the board summary as slides; says how many. Refuses a scenario that the plan does not have. */
export async function exportSlides(
  { plan, revision }: Pick<Session, 'plan' | 'revision'>,
  { path, scenario, locale }: ControlBody<'slides/export'>,
): Promise<number> {
  const settings = settingsOf(plan);
  const { id, name } = scenarioAsked(plan, scenario);
  const slides = boardSlides(plan, id, speechOf(settings, locale));
  const fingerprint = shortFingerprint(fingerprintOf(plan));
  const foot = `${settings.title} · scenario ${name} · revision ${revision} · ${fingerprint}`;
  await writeWhole(path, [await writeSlides(slides, { title: settings.title, foot, language: locale })]);
  return slides.length;
}
