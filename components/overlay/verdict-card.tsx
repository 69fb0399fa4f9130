import { memo, useLayoutEffect } from 'react';
import { i18n } from '#i18n';
import type { CheckResult } from '../../lib/domains/verdict';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { isAway, type Size } from './boxes';
import { cardWidth, placeCard } from './card-place';
import { ConfirmCard } from './confirm-card';
import { LegendView } from './legend-view';
import { listWords } from './list-age';
import { same } from './same';
import { Suggestions, wantedWidth } from './suggestions';
import { useFollowing } from './use-following';
import { useSize } from './use-size';
import { useSteady } from './use-steady';
import { VerdictOffers } from './verdict-offers';
import { lookWords, verdictLook, verdictWords } from './verdict-words';
import type { Box, OverlayActions, VerdictView } from './view';

/** The card stands this far under the field, so that the ring has room. */
const GAP = 16;

export type VerdictProps = {
  verdict: VerdictView;
  customer?: string;
  actions: OverlayActions;
  viewport: Size;
  /** Told where the card stands whenever that changes; undefined when it is out of sight. */
  onBox(box: Box | undefined): void;
};

/** What the check says of the domain field, at the field. */
export const VerdictCard = memo(function VerdictCard({ verdict, customer, actions, viewport, onBox }: VerdictProps) {
  const { field, result, avoid, confirmed, confirming, looking, policy } = verdict;
  const [ref, size] = useSize<HTMLElement>();
  const shown = useSteady(result);
  const width = cardWidth(field, viewport, wantedWidth(shown));
  const at = placeCard({ anchor: field, size, viewport, avoid, gap: GAP });
  const { tone } = verdictLook(shown.verdict);
  const away = size.height === 0 || isAway(field, viewport);
  const x = Math.round(at.x);
  const y = Math.round(at.y);
  const { height } = size;
  useLayoutEffect(() => {
    onBox(away ? undefined : { x, y, width, height });
  }, [onBox, away, x, y, width, height]);
  useLayoutEffect(() => () => onBox(undefined), [onBox]);
  const opens = confirming && result.confirmable && !confirmed;
  const mode = opens ? 'confirm' : confirmed ? 'confirmed' : 'answer';
  const following = useFollowing(ref, mode, result.value, actions);
  return (
    <section
      ref={ref}
      className="pl-card pl-verdict pl-placed"
      data-part="verdict"
      data-verdict={result.verdict}
      data-domain={result.value}
      data-confirmable={result.confirmable}
      data-tone={tone}
      data-quiet={isQuiet(shown) && !confirmed && !opens && !policy ? '' : undefined}
      data-confirmed={confirmed ? '' : undefined}
      data-confirming={opens ? '' : undefined}
      data-away={away ? '' : undefined}
      aria-label={i18n.t('verdict.label')}
      style={{ width, transform: `translate(${x}px, ${y}px)` }}
    >
      {opens ? (
        <ConfirmCard key={result.value} result={result} actions={following} />
      ) : confirmed ? (
        <Confirmed confirmed={confirmed} actions={following} />
      ) : (
        <Answer
          result={shown}
          width={width}
          customer={verdict.customer ?? customer}
          looking={looking}
          policy={policy}
          actions={actions}
        />
      )}
    </section>
  );
}, same);

/** One or two lines: nothing has to be done. */
function isQuiet({ verdict }: CheckResult): boolean {
  return verdict === 'exact' || verdict === 'empty' || verdict === 'pending';
}

type AnswerProps = {
  result: CheckResult;
  width: number;
  customer?: string;
  looking: VerdictView['looking'];
  policy: VerdictView['policy'];
  actions: OverlayActions;
};

function Answer({ result, width, customer, looking, policy, actions }: AnswerProps) {
  const now = Date.now();
  const { icon } = verdictLook(result.verdict);
  const { head, aside, text } = verdictWords(result, customer, now);
  const looked = lookWords(result, looking);
  const bare = result.verdict === 'pending' || result.verdict === 'empty' || result.list.source === 'none';
  return (
    <>
      <div className="pl-verdict-head">
        <Icon name={icon} />
        <h3>{head}</h3>
        {aside && <span className={result.verdict === 'pending' ? 'pl-aside pl-late' : 'pl-aside'}>{aside}</span>}
      </div>
      {(looked ?? text) && <p>{looked ?? text}</p>}
      <Suggestions result={result} width={width} actions={actions} />
      <LegendView result={result} />
      {policy && <p>{i18n.t(`verdict.policy.${policy}`)}</p>}
      <VerdictOffers result={result} looking={looking} actions={actions} />
      {!bare && <p className="pl-meta">{listWords(result.list, now)}</p>}
    </>
  );
}

type ConfirmedProps = { confirmed: NonNullable<VerdictView['confirmed']>; actions: OverlayActions };

function Confirmed({ confirmed: { at, reason }, actions }: ConfirmedProps) {
  return (
    <>
      <div className="pl-verdict-head">
        <Icon name="record" />
        <h3>{i18n.t('verdict.confirmed.head')}</h3>
        <span className="pl-aside">{i18n.t('verdict.confirmed.time', { time: utcTime(at) })}</span>
      </div>
      <p>{i18n.t('verdict.confirmed.text', { reason: reason.replace(/[.\s]+$/, '') })}</p>
      <div className="pl-actions">
        <Button icon="undo" onClick={actions.takeBack}>
          {i18n.t('verdict.confirmed.takeBack')}
        </Button>
      </div>
    </>
  );
}

/** Hours and minutes in UTC, as the record keeps them. `at` in milliseconds since 1970. */
function utcTime(at: number): string {
  return new Date(at).toISOString().slice(11, 16);
}
