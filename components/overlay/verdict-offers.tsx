import { i18n } from '#i18n';
import type { CheckResult, VerdictName } from '../../lib/domains/verdict';
import { Button } from '../ui/button';
import { CAN_LOOK } from './verdict-words';
import type { OverlayActions, VerdictView } from './view';

type VerdictOffersProps = { result: CheckResult; looking: VerdictView['looking']; actions: OverlayActions };

function confirmLabel(verdict: VerdictName): string {
  if (verdict === 'exact') return i18n.t('verdict.confirmExact');
  return verdict === 'other-customer' ? i18n.t('verdict.confirmAnyway') : i18n.t('verdict.confirm');
}

/** What can be done besides using a suggestion: ask the list again, look into the portal, confirm by typing. */
export function VerdictOffers({ result, looking, actions }: VerdictOffersProps) {
  const { verdict, confirmable, list } = result;
  const looks = list.canAskAgain && CAN_LOOK.includes(verdict) && actions.lookInSource;
  const refreshes = list.canAskAgain && verdict === 'cannot-tell' && actions.refreshList;
  const portal = (verdict === 'unknown' || verdict === 'ambiguous') && list.portal && actions.openPortal;
  const options = verdict === 'cannot-tell' && !list.canAskAgain && list.source === 'none';
  const asks = looks || refreshes;
  if (!asks && !portal && !options && !confirmable) return null;
  const isLooking = looking === 'now';
  return (
    <div className="pl-actions">
      {asks && (
        <Button
          icon={isLooking ? 'pending' : 'refresh'}
          data-part="look-again"
          aria-disabled={isLooking || undefined}
          onClick={() => isLooking || asks()}
        >
          {isLooking ? i18n.t('verdict.looking') : looks ? i18n.t('verdict.lookAgain') : i18n.t('verdict.refresh')}
        </Button>
      )}
      {options && <Button onClick={actions.openOptions}>{i18n.t('hold.openOptions')}</Button>}
      {portal && (
        <Button kind="quiet" onClick={portal}>
          {i18n.t('verdict.openPortal')}
        </Button>
      )}
      {confirmable && (
        <Button kind={verdict === 'exact' ? 'plain' : 'quiet'} onClick={actions.beginConfirm}>
          {confirmLabel(verdict)}
        </Button>
      )}
    </div>
  );
}
