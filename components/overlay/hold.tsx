import { type KeyboardEvent, memo, useId } from 'react';
import { i18n } from '#i18n';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { plainWords, WordsView } from '../ui/words';
import { grow, type Size } from './boxes';
import { placeCard } from './card-place';
import { same } from './same';
import { boxStyle } from './spotlight';
import { useHover } from './use-hover';
import { useSize } from './use-size';
import type { Box, HoldView, OverlayActions } from './view';

/** The broken line lies this far outside of the held control. */
const LINE = 5;
/** The badge hangs over the line's upper right corner. */
const BADGE = { size: 24, up: 14, out: 12 };
const CARD_GAP = 8;

export type HoldProps = {
  hold: HoldView;
  actions: OverlayActions;
  viewport: Size;
  /** Boxes its card leaves free. */
  avoid: readonly Box[];
  nextKey?: string;
};

/** A held control: a broken line around it, a lock on its corner, and the reason while it is open. */
export const Hold = memo(function Hold({ hold, actions, viewport, avoid, nextKey }: HoldProps) {
  const { target, key, box, radius, reason, open } = hold;
  const card = useId();
  const hover = useHover((now) => {
    if (now !== open) actions.openReason(key, now);
  });
  const line = grow(box, LINE);
  const x = line.x + line.width + BADGE.out - BADGE.size;
  const y = line.y - BADGE.up;
  const onKeyDown = (event: KeyboardEvent) => closeOnEscape(event, () => open && actions.openReason(key, false));
  return (
    <>
      <div className="pl-held" style={boxStyle(line, radius + LINE)} />
      <button
        type="button"
        className="pl-lock"
        data-part="lock"
        data-target={target}
        aria-expanded={open}
        aria-controls={open ? card : undefined}
        style={{ transform: `translate(${x}px, ${y}px)` }}
        onClick={() => actions.openReason(key, !open)}
        onKeyDown={onKeyDown}
        {...hover}
      >
        <Icon name="lock" />
        <span className="pl-hidden">
          {i18n.t('hold.label', { title: reason.title, text: plainWords(reason.text) })}
          {reason.action ? ` ${reason.action.label}.` : ''}
        </span>
      </button>
      {open && (
        <Reason
          id={card}
          hold={hold}
          actions={actions}
          viewport={viewport}
          avoid={avoid}
          nextKey={nextKey}
          hover={hover}
          onKeyDown={onKeyDown}
        />
      )}
    </>
  );
}, same);

type ReasonProps = HoldProps & {
  id: string;
  hover: ReturnType<typeof useHover>;
  onKeyDown(event: KeyboardEvent): void;
};

function Reason({ id, hold, actions, viewport, avoid, nextKey, hover, onKeyDown }: ReasonProps) {
  const [ref, size] = useSize<HTMLElement>();
  const { title, text, action } = hold.reason;
  const at = placeCard({ anchor: grow(hold.box, LINE), size, viewport, avoid, gap: CARD_GAP });
  const act = action && reasonAction(action.id, actions);
  return (
    <section
      ref={ref}
      id={id}
      className="pl-card pl-reason pl-placed"
      aria-label={title}
      data-away={size.height === 0 ? '' : undefined}
      style={{ transform: `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)` }}
      onKeyDown={onKeyDown}
      {...hover}
    >
      <h3>
        <Icon name="lock" />
        {title}
      </h3>
      <p>
        <WordsView words={text} />
      </p>
      {action && act && (
        <div className="pl-actions">
          <Button onClick={act}>{action.label}</Button>
          {nextKey && <kbd className="pl-key">{nextKey}</kbd>}
        </div>
      )}
    </section>
  );
}

type ReasonActionId = NonNullable<HoldView['reason']['action']>['id'];

function reasonAction(id: ReasonActionId, actions: OverlayActions): (() => void) | undefined {
  switch (id) {
    case 'go-to-domain':
      return actions.goToDomain;
    case 'open-options':
      return actions.openOptions;
    case 'untick-bill-order':
      return actions.untickBillOrder;
    case 'reload':
      return actions.reload;
  }
}

/** Esc closes what is ours and never the page's dialog. */
export function closeOnEscape(event: KeyboardEvent, close: () => void): void {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  close();
}
