import type { WindowActionId } from '../../model/window-action-ids';

/** Some paragraphs of a topic, or a list, under a heading of their own where they have one. */
export interface HelpPart {
  readonly heading?: string;
  readonly text?: readonly string[];
  /** What is done one after the other. */
  readonly steps?: readonly string[];
  /** A word or a figure, what it means, and where that comes from. */
  readonly terms?: readonly (readonly [term: string, meaning: string, source?: string])[];
  /** Lines as they are typed. */
  readonly typed?: readonly string[];
}

/** A page of the help. */
export interface HelpTopic {
  readonly id: string;
  readonly title: string;
  /** Where it leads: an action of the window, most often the screen it is about. */
  readonly action?: WindowActionId;
  /** Whether there is a picture of it, by its id. */
  readonly pictured?: boolean;
  readonly parts: readonly HelpPart[];
}
