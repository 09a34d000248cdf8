interface Props {
  readonly title: string;
  readonly words: string;
}

/** A sentence about an initiative; its title stands out where the sentence begins with it, as the rules' own does. */
export function TitledSentence({ title, words }: Props) {
  if (!words.startsWith(title)) return words;
  return (
    <>
      <b>{title}</b>
      {words.slice(title.length)}
    </>
  );
}
