import { askShell } from '../files/shell-client';
import { useView } from '../window/view-store';

/** Opens or folds a part of the panel, in all initiatives and plans from now on. */
export function openPart(name: string, open: boolean): void {
  const { panelParts } = useView.getState();
  if (panelParts[name] === open) return;
  const parts = { ...panelParts, [name]: open };
  useView.setState({ panelParts: parts });
  void askShell('panel/keep', { parts });
}

/** Others took their place, as from a file. */
export async function readPanelPartsAnew(): Promise<void> {
  const reply = await askShell('panel/read', {});
  if (reply.ok && reply.value) useView.setState({ panelParts: reply.value.parts });
}

/** The parts as the user left them; what has been opened or folded since goes before. */
export async function readPanelParts(): Promise<void> {
  const reply = await askShell('panel/read', {});
  const kept = reply.ok ? reply.value?.parts : undefined;
  if (kept) useView.setState(({ panelParts }) => ({ panelParts: { ...kept, ...panelParts } }));
}
