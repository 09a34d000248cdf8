import type { EngineEvent } from '../../../shared/contract/engine';
import type { Announcement } from '../../../shared/contract/envelope';
import type { Port } from '../port';

/** The pages that show the plan. */
export interface Pages {
  add(port: Port): void;
  /** Tells all of them, except the one that has it in its reply. */
  tell(event: EngineEvent, except?: Port | null): void;
  areThere(): boolean;
  closeAll(): void;
}

export function createPages(): Pages {
  const ports = new Set<Port>();
  return {
    add(port) {
      ports.add(port);
      port.on('close', () => ports.delete(port));
    },
    tell(event, except = null) {
      const announcement: Announcement<EngineEvent> = { event };
      for (const port of ports) if (port !== except) port.postMessage(announcement);
    },
    areThere: () => ports.size > 0,
    closeAll() {
      for (const port of ports) port.close?.();
      ports.clear();
    },
  };
}
