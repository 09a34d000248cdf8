import { CSPProvider } from '@base-ui/react/csp-provider';
import { Suspense, useEffect, useRef } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { settingsOf } from '../../shared/model/plan';
import { DecisionDialog } from '../features/decisions/decision-dialog';
import { ExportDialog } from '../features/export/export-dialog';
import { ViewDialog } from '../features/find/view-dialog';
import { InitiativePanel } from '../features/initiative/initiative-panel';
import { NewScenarioDialog } from '../features/scenarios/new-scenario';
import { restAll } from '../state/files/shell-client';
import { workAhead } from '../state/plan/ahead';
import { useScenarioId } from '../state/plan/plan-hooks';
import { currentPlan, usePlanStore, viewScenario } from '../state/plan/plan-store';
import { keepAltFromMenu } from '../state/window/alt-chord';
import { useLook } from '../state/window/look';
import { noticeManager } from '../state/window/notices';
import { pageRest } from '../state/window/page-rest';
import { hasPanel, type Screen, showScreen, useView } from '../state/window/view-store';
import { FieldPlace } from '../ui/fields/field-place';
import { Toasts } from '../ui/toast';
import { About } from './about';
import styles from './app.module.css';
import { Failed, Loading } from './before-plan';
import { CardForms } from './card-forms';
import { DropZone } from './drop-zone';
import { HandOutPlace } from './hand-out';
import { Header } from './header';
import { HelpLater } from './help/help-later';
import { DialogsLater } from './dialogs-later';
import { KeySheet } from './key-sheet';
import { LiveRegion } from './live-region';
import { Navigation, screenName } from './navigation';
import { Palette } from './palette/palette';
import { Questions } from './questions';
import { RunningExports } from './running-exports';
import { prepareScreens, screenParts } from './screens';
import { SkipLink } from './skip-link';
import { SomethingBroke } from './something-broke';
import { SetupLater } from './setup/setup-later';
import { TourLater } from './tour/tour-later';
import { useCutTips } from './use-cut-tips';
import { useKeys } from './use-keys';
import { usePaste } from './use-paste';
import { useScreenFocus } from './use-screen-focus';
import { useShell } from './use-shell';
import { useTidySelection } from './use-tidy-selection';
import { useUnstoredNotices } from './use-unstored-notices';

/** Milliseconds after which the other screens are read even in a page that is never idle. */
const idleLimit = 2_000;

export function App() {
  const status = usePlanStore((state) => state.status);
  useShell();
  useUnstoredNotices();
  return (
    <CSPProvider disableStyleElements>
      <ErrorBoundary FallbackComponent={SomethingBroke} onError={(error) => console.error(error)}>
        {status === 'ready' ? <Frame /> : status === 'loading' ? <Loading /> : <Failed />}
      </ErrorBoundary>
      <Toasts manager={noticeManager} />
      <RunningExports />
      <LiveRegion />
    </CSPProvider>
  );
}

function Frame() {
  const screen = useView((view) => view.screen);
  const panel = useView((view) => view.panel);
  const covered = useView((view) => view.wholePage && view.panel !== null && hasPanel(view.screen));
  const main = useRef<HTMLElement>(null);
  useKeys();
  useCutTips();
  useEffect(keepAltFromMenu, []);
  useScreenFocus(main, screen);
  usePaste();
  useTidySelection();
  useEffect(() => whenIdle(() => void prepareScreens()), []);
  useEffect(workThenRest, []);
  return (
    <DropZone className={styles.frame}>
      {screen !== 'start' && (
        <>
          <SkipLink />
          <Header />
          <Navigation />
        </>
      )}
      <main
        className={screen === 'start' ? styles.whole : styles.main}
        ref={main}
        id="main"
        tabIndex={-1}
        aria-label={screenName(screen)}
        data-region="screen"
        inert={covered}
      >
        <Shown screen={screen} />
      </main>
      {hasPanel(screen) && panel && <InitiativePanel id={panel} />}
      <Questions />
      <CardForms />
      <DecisionDialog />
      <NewScenarioDialog />
      <ViewDialog />
      <Palette />
      <KeySheet />
      <About />
      <ExportDialog />
      <Later />
    </DropZone>
  );
}

/** The screen that is looked at; where it breaks, the rest goes on. */
function Shown({ screen }: { readonly screen: Screen }) {
  const density = useLook((look) => look.density);
  const scenarioId = useScenarioId();
  const Part = screenParts[screen];
  return (
    <ErrorBoundary
      FallbackComponent={SomethingBroke}
      resetKeys={[screen]}
      onError={(error) => console.error(error)}
    >
      <Suspense fallback={null}>
        <FieldPlace
          id={`${screen} ${scenarioId}`}
          open={() => {
            viewScenario(settingsOf(currentPlan()).scenarioId === scenarioId ? null : scenarioId);
            showScreen(screen);
          }}
        >
          {/* What is laid out by arithmetic begins anew with other sizes. */}
          <HandOutPlace>
            <Part key={density} />
          </HandOutPlace>
        </FieldPlace>
      </Suspense>
    </ErrorBoundary>
  );
}

/** What a start has no use for, read when it is first asked for. */
function Later() {
  return (
    <>
      <DialogsLater />
      <HelpLater />
      <TourLater />
      <SetupLater />
    </>
  );
}

/** Figures of other screens first; the garbage of all that once nobody is at the page. */
function workThenRest(): () => void {
  const rest = pageRest(restAll);
  const stop = workAhead(rest.begin);
  return () => {
    stop();
    rest.stop();
  };
}

/** Calls once the first frames are drawn and nothing waits; the answer takes it back. */
function whenIdle(act: () => void): () => void {
  const id = requestIdleCallback(act, { timeout: idleLimit });
  return () => cancelIdleCallback(id);
}
