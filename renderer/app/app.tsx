import { CSPProvider } from '@base-ui/react/csp-provider';
import { ErrorBoundary } from 'react-error-boundary';
import { InitiativePanel } from '../features/initiative/initiative-panel';
import { NewScenarioDialog } from '../features/scenarios/new-scenario';
import { noticeManager } from '../state/notices';
import { usePlanStore } from '../state/plan-store';
import { useView } from '../state/view-store';
import { Toasts } from '../ui/toast';
import styles from './app.module.css';
import { Failed, Loading } from './before-plan';
import { DropZone } from './drop-zone';
import { Header } from './header';
import { LiveRegion } from './live-region';
import { Navigation } from './navigation';
import { Questions } from './questions';
import { screenParts } from './screens';
import { SomethingBroke } from './something-broke';
import { useKeys } from './use-keys';
import { useShell } from './use-shell';
import { useTidySelection } from './use-tidy-selection';

export function App() {
  const status = usePlanStore((state) => state.status);
  useShell();
  return (
    <CSPProvider disableStyleElements>
      <ErrorBoundary FallbackComponent={SomethingBroke} onError={(error) => console.error(error)}>
        {status === 'ready' ? <Frame /> : status === 'loading' ? <Loading /> : <Failed />}
      </ErrorBoundary>
      <Toasts manager={noticeManager} />
      <LiveRegion />
    </CSPProvider>
  );
}

function Frame() {
  const screen = useView((view) => view.screen);
  const panel = useView((view) => view.panel);
  const Screen = screenParts[screen];
  useKeys();
  useTidySelection();
  return (
    <DropZone className={styles.frame}>
      <Header />
      <Navigation />
      <main className={styles.main} id="main">
        <ErrorBoundary
          FallbackComponent={SomethingBroke}
          resetKeys={[screen]}
          onError={(error) => console.error(error)}
        >
          <Screen />
        </ErrorBoundary>
      </main>
      {screen === 'board' && panel && <InitiativePanel id={panel} />}
      <Questions />
      <NewScenarioDialog />
    </DropZone>
  );
}
