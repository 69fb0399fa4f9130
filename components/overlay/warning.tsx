import { memo } from 'react';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import { WordsView } from '../ui/words';
import type { Size } from './boxes';
import { placeCard } from './card-place';
import { same } from './same';
import { useSize } from './use-size';
import type { Box, OverlayActions, WarningView } from './view';

export type WarningProps = {
  warning: WarningView;
  actions: OverlayActions;
  viewport: Size;
  avoid: readonly Box[];
};

/** A doubt or a warning at a control, with its answers. It lays no line around the control: nothing is held. */
export const Warning = memo(function Warning({ warning, actions, viewport, avoid }: WarningProps) {
  const [ref, size] = useSize<HTMLElement>();
  const { key, box, icon, title, text } = warning;
  const at = placeCard({ anchor: box, size, viewport, avoid, gap: 8 });
  return (
    <section
      ref={ref}
      className="pl-card pl-reason pl-placed"
      data-part="warning"
      role="alert"
      aria-label={title}
      data-away={size.height === 0 ? '' : undefined}
      style={{ transform: `translate(${Math.round(at.x)}px, ${Math.round(at.y)}px)` }}
    >
      <h3>
        <Icon name={icon} />
        {title}
      </h3>
      <p>
        <WordsView words={text} />
      </p>
      <div className="pl-actions">
        {warning.actions.map(({ id, label, kind }) => (
          <Button key={id} kind={kind} data-value={id} onClick={() => actions.answerWarning?.(key, id)}>
            {label}
          </Button>
        ))}
      </div>
    </section>
  );
}, same);
