import { queryAllByRole } from '@testing-library/dom';
import { computeAccessibleName, getRole } from 'dom-accessibility-api';
import { IncrementalSurvey } from '../../../lib/page/incremental-survey';
import { readScene, type Scene } from '../../../lib/page/scene';
import { measuringOnce } from '../../../lib/page/visible';
import { assignUsageProduct } from '../../../lib/procedure/assign-usage-product';
import { emptyMemory } from '../../../lib/procedure/memory-empty';
import { type Staged, stageAssistant } from '../../../tests/assistant/stage';

/** Milliseconds, one for each round. */
export type Targets = { found: string[]; first: number[]; again: number[]; getByRole: number[] };
export type Ring = { step: string; late: number[]; missed: number };

const frame = () => new Promise((done) => requestAnimationFrame(done));
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** Until the page is drawn: what is measured afterwards is the reading alone. */
const drawn = async () => {
  await frame();
  await pause(0);
};

function timed(deed: () => void): number {
  const began = performance.now();
  deed();
  return performance.now() - began;
}

const rowsOf = () => [...document.querySelectorAll('tbody tr')];

/** A cell of another row says something new each time. */
function touchRow(turn: number): void {
  const rows = rowsOf();
  const cell = rows[(turn * 37) % rows.length]?.children[3];
  if (cell) cell.textContent = `clerk ${turn}`;
}

/** All targets of the screen: read for the first time, read again after a change, and asked for one by one by role. */
async function targets(rounds: number): Promise<Targets> {
  const over = new AbortController();
  const { signal } = over;
  const surveyor = () => new IncrementalSurvey(document, ({ shadowRoot }) => shadowRoot, { signal });
  const kept = surveyor();
  const read = (from: IncrementalSurvey): Scene =>
    measuringOnce(() => readScene(from.read(), assignUsageProduct, emptyMemory, () => false));
  const found = [...read(kept).findings].flatMap(([id, finding]) =>
    finding.state === 'found' ? [{ id, element: finding.element }] : [],
  );
  const asked = found.map(({ element }) => ({ role: getRole(element), name: computeAccessibleName(element) }));
  const told: Targets = { found: found.map(({ id }) => id), first: [], again: [], getByRole: [] };
  for (let turn = 0; turn < rounds; turn++) {
    touchRow(turn);
    await drawn();
    told.again.push(timed(() => read(kept)));
    if (turn % 5 > 0) continue;
    await drawn();
    told.first.push(timed(() => read(surveyor())));
    await drawn();
    told.getByRole.push(
      timed(() => {
        for (const { role, name } of asked) if (role) queryAllByRole(document.body, role, { name });
      }),
    );
  }
  over.abort();
  return told;
}

let staged: Staged | undefined;
const stop = new AbortController();

/** The whole of what works on a page, as far as it is not drawn: guard, finder, assistant. */
async function begin(): Promise<void> {
  staged = await stageAssistant(stop.signal, { procedure: assignUsageProduct.id, account: 'SR10482' });
}

const ringBox = () => staged?.store.getState().target?.box;

function isRinged(element: Element): boolean {
  const ring = ringBox();
  const { x, y } = element.getBoundingClientRect();
  return ring !== undefined && Math.abs(ring.x - x) < 1 && Math.abs(ring.y - y) < 1;
}

function ringed(): Element | undefined {
  const box = ringBox();
  let hit = box ? document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) : null;
  while (hit && !isRinged(hit)) hit = hit.parentElement;
  return hit ?? undefined;
}

/** The largest part around the target that does not hold the list as well. */
function partAround(target: Element): Element {
  let part = target;
  while (part.parentElement && !part.parentElement.querySelector('tbody')) part = part.parentElement;
  return part;
}

/**
 * The part around the target is rendered anew, in another place, and some rows with it, in up to three goes as pages do;
 * then it is waited until the ring stands around the new target.
 */
async function ring(rounds: number): Promise<Ring> {
  const told: Ring = { step: staged?.store.getState().progress?.state ?? 'nothing', late: [], missed: 0 };
  const spacer = document.createElement('div');
  document.body.prepend(spacer);
  for (let turn = 0; turn < rounds; turn++) {
    const target = ringed();
    if (!target) throw new Error(`Nothing is ringed before round ${turn}.`);
    const mark = 'data-ringed';
    target.setAttribute(mark, '');
    for (let go = 0; go <= turn % 3; go++) {
      if (go > 0) await pause(40);
      spacer.style.height = `${1 + ((turn * 7 + go) % 40)}px`;
      const part = partAround(document.querySelector(`[${mark}]`) ?? target);
      part.replaceWith(part.cloneNode(true));
      for (const row of rowsOf().slice(turn, turn + 20)) row.replaceWith(row.cloneNode(true));
    }
    const settled = performance.now();
    const goal = document.querySelector(`[${mark}]`);
    goal?.removeAttribute(mark);
    let late: number | undefined;
    while (goal && late === undefined && performance.now() - settled < 2_000) {
      await new Promise((done) => setTimeout(done, 1));
      if (isRinged(goal)) late = performance.now() - settled;
    }
    if (late === undefined) told.missed++;
    else told.late.push(late);
    await pause(150 + ((turn * 131) % 450));
  }
  spacer.remove();
  return told;
}

/** After a storm: how long until the ring stands around a target that the last rendering moved. */
async function afterStorm(): Promise<number | undefined> {
  const { late } = await ring(1);
  return late[0];
}

Reflect.set(window, '__time', { targets, begin, ring, afterStorm });
