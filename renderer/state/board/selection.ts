import { useView } from '../window/view-store';

/** What a click or a key does to the selection: alone, one more or less, or all up to here. */
export type SelectHow = 'only' | 'toggle' | 'range';

export function select(id: string, how: SelectHow, order: readonly string[]): void {
  const { selection, anchor } = useView.getState();
  if (how === 'only') return useView.setState({ selection: new Set([id]), anchor: id, focused: id });
  if (how === 'toggle') {
    const next = new Set(selection);
    if (!next.delete(id)) next.add(id);
    return useView.setState({ selection: next, anchor: id, focused: id });
  }
  const from = order.indexOf(anchor ?? id);
  const to = order.indexOf(id);
  // The anchor may lie in another lane or be gone: the range is then the card alone.
  const range = from < 0 || to < 0 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
  useView.setState({ selection: new Set(range), anchor: from < 0 ? id : anchor, focused: id });
}

export function selectAll(ids: readonly string[]): void {
  useView.setState({ selection: new Set(ids), anchor: ids[0] ?? null });
}

export function clearSelection(): void {
  useView.setState({ selection: new Set(), anchor: null });
}

/** Of the selection only what is seen: nothing is done to a card that is not. */
export function keepSelected(isSeen: (id: string) => boolean): void {
  const { selection } = useView.getState();
  const kept = [...selection].filter(isSeen);
  if (kept.length !== selection.size) useView.setState({ selection: new Set(kept) });
}

/** Forgets ids that are gone from the plan, so that nothing is done to what nobody sees. */
export function forgetMissing(exists: (id: string) => boolean): void {
  const { selection, anchor, focused, panel } = useView.getState();
  const kept = [...selection].filter(exists);
  const still = (id: string | null) => (id && exists(id) ? id : null);
  const next = { anchor: still(anchor), focused: still(focused), panel: still(panel) };
  if (kept.length !== selection.size) useView.setState({ selection: new Set(kept), ...next });
  else if (next.anchor !== anchor || next.focused !== focused || next.panel !== panel) useView.setState(next);
}
