import type { Box, OverlayView } from '../overlay/view';
import { sampleHolds } from './sample-holds';
import { samplePanels } from './sample-panels';
import { sampleRepairs } from './sample-repairs';
import { sampleVerdicts } from './sample-verdicts';
import { verdictAt } from './samples';
import { Stage } from './stage';

const WIDTH = 1120;
const HEIGHT = 560;
const field: Box = { x: 96, y: 186, width: 400, height: 36 };
const addOn: Box = { x: 390, y: 98, width: 74, height: 34 };
const check: Box = { x: 482, y: 98, width: 38, height: 34 };

/** The product's pop-up over the review of an order, with the overlay where it belongs. */
export function Scenes({ scheme }: { scheme: 'light' | 'dark' }) {
  return (
    <>
      {Object.entries(views).map(([name, { view, value }]) => (
        <Stage
          key={name}
          name={name}
          scheme={scheme}
          width={WIDTH}
          height={HEIGHT}
          view={view}
          page={<Page value={value} />}
        />
      ))}
    </>
  );
}

const addOnsHeld = (open: boolean): OverlayView['holds'] => {
  const held = sampleHolds['add-ons'];
  return held ? [{ ...held, key: 'add-on', box: addOn, radius: 2, open }] : [];
};

const views: Record<string, { view: Partial<OverlayView>; value: string }> = {};
for (const [name, open] of [
  ['look-alike', false],
  ['the reason is open', true],
] as const) {
  const result = sampleVerdicts.lookalike;
  if (!result) continue;
  views[name] = {
    value: result.value,
    view: {
      panel: samplePanels.guiding,
      spotlight: { step: 'enter-domain', box: field, radius: 2 },
      verdict: verdictAt(field, result, { avoid: [addOn, check] }),
      holds: addOnsHeld(open),
      keys: { next: 'Alt ,' },
      keepClear: [field, addOn, check],
    },
  };
}
if (sampleVerdicts.exact) {
  views.exact = {
    value: sampleVerdicts.exact.value,
    view: {
      panel: samplePanels['may be skipped'],
      spotlight: { step: 'open-add-ons', box: addOn, radius: 2 },
      verdict: verdictAt(field, sampleVerdicts.exact, { avoid: [addOn, check] }),
      keepClear: [field, addOn, check],
    },
  };
}

for (const [name, repair] of Object.entries(sampleRepairs(addOn))) {
  views[name] = { value: '', view: { panel: samplePanels.lost, repair, keepClear: [field, addOn, check] } };
}

views['a procedure is being recorded'] = {
  value: '',
  view: {
    recording: {
      count: 12,
      lines: [
        { number: 12, text: 'Click “Add-On”.' },
        { number: 11, text: 'Fill in “Identifier”.' },
        { number: 10, text: 'Click “Domain Usage”.' },
      ],
    },
    keepClear: [],
  },
};

/** A stand-in for somebody else's billing page, with its own face and corners, so that the difference can be judged. */
function Page({ value }: { value: string }) {
  return (
    <div className="gallery-page" aria-hidden="true">
      <div className="gallery-dialog">
        <b>Domain Usage</b>
        <span style={boxStyle(addOn)} className="gallery-button">
          Add-On
        </span>
        <span style={boxStyle(check)} className="gallery-button" data-filled="">
          ✓
        </span>
        <small>Identifier</small>
        <span style={boxStyle(field)} className="gallery-field">
          {value}
        </span>
      </div>
    </div>
  );
}

function boxStyle({ x, y, width, height }: Box) {
  return { left: x, top: y, width, height };
}
