import { Plus } from 'lucide-react';
import { uuidv7 } from 'uuidv7';
import { sameRequest } from '../../../../shared/model/records/agreement';
import { agreementTemplate } from '../../../../shared/rules/agreements/agreement-template';
import { say } from '../../../../shared/words/say';
import { askExport } from '../../../state/files/export-table';
import { chooseBacklog } from '../../../state/files/get-backlog';
import { dispatch } from '../../../state/plan/dispatch';
import { useEditable, usePlan } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { useFreshRow } from './fresh-row';

const blank = {
  businessUnit: '',
  serviceId: null,
  responseHours: null,
  deliveryHours: null,
  hiddenHours: 0,
  sponsor: '',
};

/** What can be done about all agreements. */
export function AgreementActions() {
  const plan = usePlan();
  const disabled = !useEditable();
  const add = async () => {
    const id = uuidv7();
    const names = new Set([...plan.agreement.values()].map(sameRequest));
    let requestType = say`New request`;
    for (let at = 2; names.has(sameRequest({ ...blank, requestType })); at++)
      requestType = say`New request ${at}`;
    useFreshRow.setState({ id });
    await dispatch({ type: 'agreement/set', agreements: [{ ...blank, id, requestType }] });
  };
  return (
    <>
      <Button
        onClick={() => void chooseBacklog('agreements')}
        disabled={disabled}
      >{say`Import agreements…`}</Button>
      {plan.agreement.size > 0 && (
        <Button onClick={() => askExport('agreements')}>{say`Export agreements…`}</Button>
      )}
      <Button look="solid" onClick={() => void add()} disabled={disabled}>
        <Plus size={15} aria-hidden="true" />
        {say`Add an agreement`}
      </Button>
    </>
  );
}

/** Takes over the kinds of request that most are asked for, in one step. */
export function takeTemplate(): Promise<unknown> {
  const agreements = agreementTemplate.map((row) => ({ ...blank, ...row, id: uuidv7() }));
  return dispatch({ type: 'agreement/set', agreements }, { offerUndo: true });
}
