import type { Book } from '../../shared/backlog/file/book';
import { type Inspection, type InspectOptions, inspectSteps } from '../../shared/backlog/inspect';
import { allAtOnce } from '../../shared/model/steps';

/** Looks at a table at once, as the engine does step by step. */
export function inspect(content: Uint8Array | Book, options: InspectOptions): Inspection {
  return allAtOnce(inspectSteps(content, options));
}
