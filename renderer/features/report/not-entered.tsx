import paper from './paper.module.css';

interface Props {
  readonly testId: string;
  readonly title: string;
  readonly words: string;
}

/** A section of which the plan holds nothing: it says so, since left out it would look as if there were nothing to know. */
export function NotEntered({ testId, title, words }: Props) {
  return (
    <section data-testid={testId}>
      <h2 className={paper.part}>{title}</h2>
      <p className={paper.note}>{words}</p>
    </section>
  );
}
