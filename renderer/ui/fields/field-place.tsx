import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';

/** Where a field stands, from the window down to the row. */
interface Place {
  readonly path: string;
  /** The innermost first. */
  readonly names: readonly string[];
  readonly open: () => void;
  readonly isThere: () => boolean;
}

interface Props {
  /** Tells this place from others beside it. */
  readonly id: string;
  /** What a person calls it; left out where its fields say it themselves. */
  readonly name?: string;
  /** Brings it into sight. */
  readonly open?: () => void;
  /** Whether what its fields speak of still is in the plan. */
  readonly isThere?: () => boolean;
  readonly children: ReactNode;
}

const nowhere: Place = { path: '', names: [], open: () => {}, isThere: () => true };
const PlaceContext = createContext(nowhere);

/** Says where the fields within stand, so that what was typed in one can be brought back to it. */
export function FieldPlace({ id, name, open, isThere, children }: Props) {
  const outer = useContext(PlaceContext);
  // What a field took with it when it went away must not lead to the place that came after.
  const latest = useRef({ id, open, isThere });
  if (latest.current.id !== id) latest.current = { id, open, isThere };
  else Object.assign(latest.current, { open, isThere });
  const ways = latest.current;
  const place = useMemo(
    (): Place => ({
      path: `${outer.path}${id}\n`,
      names: name ? [name, ...outer.names] : outer.names,
      open: () => {
        outer.open();
        ways.open?.();
      },
      isThere: () => outer.isThere() && (ways.isThere?.() ?? true),
    }),
    [outer, id, name, ways],
  );
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

/** The place of a field, its own label the last part of the path. */
export function useFieldPlace(label: string): Place {
  const place = useContext(PlaceContext);
  return useMemo(() => ({ ...place, path: place.path + label }), [place, label]);
}
