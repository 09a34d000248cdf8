import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** Opens a folded part of the panel by a click on its line, as a person does. */
export async function unfold(title: string): Promise<void> {
  const line = await screen.findByText(title, { selector: 'summary span' });
  await userEvent.setup().click(line);
  await waitFor(() => {
    // Its fields are there once it is open.
    if (!line.closest('details')?.querySelector('summary + *')) throw new Error(`${title} is folded`);
  });
}
