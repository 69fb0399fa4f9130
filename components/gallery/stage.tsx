import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { overlayCss } from '../overlay/mount';
import { Overlay } from '../overlay/overlay';
import type { OverlayActions, OverlayView, PanelPlace } from '../overlay/view';
import { idleActions } from './samples';

export type StageProps = {
  /** Name of the state shown. */
  name?: string;
  scheme: 'light' | 'dark';
  width: number;
  /** Without a height the parts stand one under the other instead of where they belong. */
  height?: number;
  /** The bit of page under the overlay. */
  page?: ReactNode;
  view: Partial<OverlayView>;
  place?: PanelPlace;
  actions?: Partial<OverlayActions>;
  /** A button that is pressed once, for states that the overlay keeps to itself. */
  press?: string;
};

/** In a picture the ground is the picture and not the window. */
const inPicture = '.pl-overlay { position: absolute; z-index: 1; }';
const inFlow = `
  .pl-overlay, .pl-ground { position: static; display: block; width: auto; height: auto; }
  .pl-ground > .pl-placed { position: relative; transform: none !important; visibility: visible; }`;

/** One state of the overlay over a bit of page, in a shadow root of its own as in a real page. */
export function Stage({ name, scheme, width, height, page, view, place, actions, press }: StageProps) {
  const window = useRef<HTMLDivElement>(null);
  const [container, setContainer] = useState<HTMLElement>();
  const flows = height === undefined;
  useLayoutEffect(() => {
    const host = document.createElement('div');
    const sheet = document.createElement('style');
    sheet.textContent = `${overlayCss}${flows ? inFlow : inPicture}`;
    const ground = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(sheet, ground);
    window.current?.append(host);
    setContainer(ground);
    return () => host.remove();
  }, [flows]);
  useEffect(() => {
    if (press) container?.querySelector<HTMLElement>(press)?.click();
  }, [container, press]);
  return (
    <figure className="gallery-cell" data-flows={flows ? '' : undefined}>
      {name && <figcaption>{name}</figcaption>}
      <div
        className="gallery-window"
        data-scheme={scheme}
        ref={window}
        style={flows ? { minWidth: width } : { width, height }}
      >
        {page}
        {container &&
          createPortal(
            <Overlay
              view={{ holds: [], keepClear: [], ...view, scheme }}
              actions={{ ...idleActions, ...actions }}
              place={place ?? { side: 'right', collapsed: false }}
              frame={{ width: flows ? 1280 : width, height: height ?? 900 }}
            />,
            container,
          )}
      </div>
    </figure>
  );
}
