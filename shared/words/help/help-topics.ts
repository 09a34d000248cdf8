import type { WindowActionId } from '../../model/window-action-ids';
import { firstTopics } from './first-topics';
import { otherTopics } from './other-topics';
import { screenTopics } from './screen-topics';
import type { HelpTopic } from './topic';
import { wordTopics } from './word-topics';

/** All topics of the help, in the order in which they are listed. */
export const helpTopics: readonly HelpTopic[] = [
  ...firstTopics,
  ...screenTopics,
  ...otherTopics,
  ...wordTopics,
];

/** The topic that an action leads to, such as that of a screen; the first one where there is none. */
export function topicOf(action: WindowActionId): HelpTopic {
  return helpTopics.find((topic) => topic.action === action) ?? (helpTopics[0] as HelpTopic);
}
