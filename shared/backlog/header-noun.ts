import { wordsOf } from './normalise';

/** What a row is called, where that stands in front of most names: "Initiative status", "Initiative start date". */
export function nounOf(headers: readonly string[]): string | null {
  const nouns = headers.map(
    (header) =>
      /^(?:initiative|project|feature|demand|idea|epic|task|item|request|investment)(?= )/.exec(
        wordsOf(header),
      )?.[0],
  );
  return (
    nouns.find(
      (noun) => noun !== undefined && nouns.filter((other) => other === noun).length > headers.length / 2,
    ) ?? null
  );
}
