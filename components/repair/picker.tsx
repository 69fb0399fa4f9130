import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Size } from '../overlay/boxes';
import { boxStyle } from '../overlay/spotlight';
import { Button } from '../ui/button';
import { Icon } from '../ui/icon';
import type { PickingView, RepairActions } from './view';

/** The outline lies this far outside of what it is around. */
const OUTLINE = 4;
/** The card stands at the bottom, and gives way to what is pointed at in this part of the window. */
const LOWER = 0.62;

type PickerProps = { picking: PickingView; actions: RepairActions; viewport: Size };

/** A pane over the page that takes every pointer, the outline of what is under it, and what to do. */
export function Picker({ picking, actions, viewport }: PickerProps) {
  const card = useRef<HTMLElement>(null);
  // The focus comes along with the press that began it, so that the keys are heard here and not by the page.
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const { box, name, radius, title } = picking;
  const top = box !== undefined && box.y + box.height > viewport.height * LOWER;
  return (
    <>
      <div className="pl-shield" style={{ width: viewport.width, height: viewport.height }} />
      {box && (
        <div
          className="pl-pick"
          data-part="pick"
          style={boxStyle(
            {
              x: box.x - OUTLINE,
              y: box.y - OUTLINE,
              width: box.width + 2 * OUTLINE,
              height: box.height + 2 * OUTLINE,
            },
            radius + OUTLINE,
          )}
        >
          <span className="pl-pick-name" data-below={box.y < 40 ? '' : undefined}>
            {name || i18n.t('repair.pick.unnamed')}
          </span>
        </div>
      )}
      <section
        ref={card}
        tabIndex={-1}
        className="pl-card pl-pick-card"
        data-part="picker"
        data-top={top ? '' : undefined}
        aria-label={title}
      >
        <h3>
          <Icon name="search" />
          {title}
        </h3>
        <p>{i18n.t('repair.pick.text')}</p>
        <div className="pl-pick-foot">
          <p className="pl-pick-at" role="status">
            {name ? i18n.t('repair.pick.at', { name }) : i18n.t('repair.pick.nothing')}
          </p>
          <Button kind="quiet" data-part="pick-cancel" onClick={actions.leave}>
            {i18n.t('repair.pick.cancel')}
          </Button>
        </div>
      </section>
    </>
  );
}
