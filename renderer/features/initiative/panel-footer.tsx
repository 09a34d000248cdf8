import type { Card } from '../../../shared/rules/cards/card';
import { actions } from '../../state/actions/actions';
import { isAllowed, targetOf } from '../../state/actions/target';
import { select } from '../../state/board/selection';
import { Button } from '../../ui/button';
import styles from './initiative-panel.module.css';

const offered = actions.filter((action) => action.id === 'duplicate' || action.id === 'delete');

export function PanelFooter({ card }: { readonly card: Card }) {
  const { id } = card.initiative;
  return (
    <footer className={styles.footer}>
      {offered.map((action) => (
        <Button
          key={action.id}
          disabled={!isAllowed(action, targetOf(id))}
          onClick={() => {
            // The panel speaks of one card, whatever else is selected.
            select(id, 'only', []);
            void action.run(targetOf(id));
          }}
        >
          {action.words}
        </Button>
      ))}
    </footer>
  );
}
