import { wordsOf } from '../normalise';

/** What a row is called, where that stands in front of most names: "Initiative status", "Initiative start date". */
export function nounOf(headers: readonly string[]): string | null {
  const nouns = headers.map(
    (header) =>
      /^(?:initiative|project|feature|demand|idea|epic|task|item|request|investment)(?= )/.exec(
        wordsOf(header),
      )?.[0],
  );
  const count = (noun: string) => nouns.filter((other) => other === noun).length;
  const named = headers.map((header) => /^(.+) (?:name|title)$/.exec(wordsOf(header))?.[1]).find(Boolean);
  return (
    nouns.find((noun) => noun !== undefined && count(noun) > headers.length / 2) ??
    // A project may be what rows are part of, even where much is told of it.
    nouns.find((noun) => noun !== undefined && noun !== 'project' && noun === named && count(noun) > 2) ??
    null
  );
}
