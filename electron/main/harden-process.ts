import { app, protocol } from 'electron';
import { pageScheme } from './windows/page-files';

/** Before the app is ready: sandbox for every page, nothing that reaches for a network. */
export function hardenProcess(): void {
  // Given by the launcher where the app runs as root: enabling it then ends every child process at once.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  const { commandLine } = app;
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('no-proxy-server');
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-breakpad',
    'no-pings',
  ])
    commandLine.appendSwitch(name);
  // Chromium writes it into the papers it prints, with versions and the system.
  app.userAgentFallback = app.name;
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}
