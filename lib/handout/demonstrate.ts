import type { Assistant } from '../assistant/assistant';
import type { AssistantStore } from '../assistant/state';
import type { GuardOf } from '../guard/guard';
import type { Scene } from '../page/scene';
import { columnOf } from '../page/track';
import { actOn, type Sample } from './deeds';
import { pictureOf } from './picture';
import type { StageMessage } from './protocol';

/** The page is still for this long before a picture is taken; milliseconds. */
const STILL_MS = 180;
/** Without a next thing to do for this long the demonstration stops where it is. */
const PATIENCE_MS = 6_000;
/** The same thing done so often without effect leads nowhere. */
const MOST_REPEATS = 4;
/** Who is looked for is known, so the customer is opened instead of searched. */
const CUSTOMER = ['account', 'customer-search'];
/** More than any procedure has: beyond that it goes in circles. */
const MOST_DEEDS = 90;

export type Stage = {
  page: Document;
  assistant: Assistant;
  store: AssistantStore;
  guard: GuardOf;
  sample: Sample;
  /** Brings the stage to the customer's own page: lists may have several sheets, and which is shown is chance. */
  openCustomer(): void;
  tell(message: StageMessage): void;
  signal: AbortSignal;
};

/**
 * Does a procedure on the practice OneBill from beginning to end, by what the assistant itself points at, and takes a
 * picture of each thing before it is done. So the pictures are true to the procedure as it is at this moment.
 */
export async function demonstrate(stage: Stage): Promise<void> {
  const { store, guard, signal, tell } = stage;
  let scene: Scene | undefined;
  guard.listen(
    (event) => {
      if (event.type === 'scene') scene = event.scene;
    },
    { signal },
  );
  const taken = new Set<string>();
  let [last, repeats] = ['', 0];
  for (let count = 0; count < MOST_DEEDS && !signal.aborted; count++) {
    const moment = await stillMoment(stage);
    const { progress, procedure } = store.getState();
    if (progress?.state === 'done') return tell({ plumbline: 'end', how: 'done' });
    if (!moment || !progress) return stop(stage);
    if (progress.state === 'asking') {
      const { question } = progress.step;
      stage.assistant.answer(question?.id ?? '', question?.options[0] ?? 'yes');
      continue;
    }
    if (progress.state !== 'guiding' || !scene) return stop(stage);
    const { step, target, words } = progress;
    const finding = scene.findings.get(target);
    if (finding?.state !== 'found') return stop(stage);
    const name = `${step.id} ${target}`;
    repeats = name === last ? repeats + 1 : 0;
    last = name;
    if (repeats > MOST_REPEATS) return stop(stage);
    if (!taken.has(name)) {
      taken.add(name);
      const ring = columnOf(finding.all.map((element) => element.getBoundingClientRect()));
      tell({ plumbline: 'shot', step: step.id, target, words, svg: pictureOf(stage.page, ring) });
    }
    if (CUSTOMER.includes(target)) stage.openCustomer();
    else actOn(finding.element, procedure.targets[target], procedure, stage.sample);
    await changed(stage, progress);
  }
  stop(stage);
}

function stop({ store, tell }: Stage): void {
  const { progress } = store.getState();
  tell({ plumbline: 'end', how: 'stopped', at: progress && 'step' in progress ? progress.step.id : undefined });
}

/** Waits until the same thing has been pointed at for a moment; false when nothing is for too long. */
function stillMoment({ page, assistant, store, guard, signal }: Stage): Promise<boolean> {
  return new Promise((resolve) => {
    const done = new AbortController();
    let still: ReturnType<typeof setTimeout> | undefined;
    const finish = (is: boolean): void => {
      clearTimeout(still);
      clearTimeout(late);
      done.abort();
      unsubscribe();
      resolve(is);
    };
    const look = (): void => {
      clearTimeout(still);
      const { progress, target } = store.getState();
      const isReady =
        progress?.state === 'done' ||
        progress?.state === 'asking' ||
        (progress?.state === 'guiding' && target?.id === progress.target && !target.away);
      // Whatever is to be seen in a picture has to be in sight.
      if (progress?.state === 'guiding' && target?.away) assistant.scrollToTarget();
      if (isReady) still = setTimeout(() => finish(true), STILL_MS);
    };
    // A page that nobody sees draws nothing, and so shows nothing to do.
    const giveUp = (): void => {
      if (page.hidden) late = setTimeout(giveUp, PATIENCE_MS);
      else finish(false);
    };
    let late = setTimeout(giveUp, PATIENCE_MS);
    const unsubscribe = store.subscribe((state, before) => {
      if (
        state.progress !== before.progress ||
        state.target?.id !== before.target?.id ||
        state.target?.away !== before.target?.away
      )
        look();
    });
    signal.addEventListener('abort', () => finish(false), { signal: done.signal });
    look();
    guard.refresh();
  });
}

/** Waits until something else is pointed at, or long enough to see that nothing will. */
function changed({ store, signal }: Stage, before: object): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(late);
      unsubscribe();
      resolve();
    };
    const late = setTimeout(finish, 1_500);
    const unsubscribe = store.subscribe(({ progress }) => {
      const isOther = JSON.stringify(placeOf(progress)) !== JSON.stringify(placeOf(before));
      if (isOther || signal.aborted) finish();
    });
  });
}

function placeOf(progress: object | undefined): unknown[] {
  const at: unknown = progress && Reflect.get(progress, 'step');
  const step: unknown = typeof at === 'object' && at ? Reflect.get(at, 'id') : undefined;
  return progress ? [Reflect.get(progress, 'state'), step, Reflect.get(progress, 'target')] : [];
}
