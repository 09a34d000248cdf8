import type { Plan } from '../../model/plan';

/**
 * The sentences of reports that the user said in own words, as `bimodal show --json` prints them: `sentence` names who speaks,
 * its code and whom it is about; `text` holds the names of figures in braces.
 */
export function showOwnWords(plan: Plan) {
  return [...plan.ownWords.values()]
    .map(({ sentence, language, text }) => ({ sentence, language, text }))
    .sort((a, b) =>
      a.sentence < b.sentence ? -1 : a.sentence > b.sentence ? 1 : a.language < b.language ? -1 : 1,
    );
}
