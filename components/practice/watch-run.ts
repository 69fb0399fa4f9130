import type { AssistantStore } from '../../lib/assistant/state';
import type { VerdictName } from '../../lib/domains/verdict';
import type { Guard } from '../../lib/guard/guard';
import type { Scene } from '../../lib/page/scene';
import { judgePress } from '../../lib/training/judge-press';
import type { Recording } from '../../lib/training/recording';
import type { Mistake } from '../../lib/training/run';

export type WatchOptions = {
  guard: Guard;
  store: AssistantStore;
  recording: Recording;
  /** The domain that is right. */
  domain: string;
  /** Whether the guard holds; in an exam it only tells. */
  holding: boolean;
  /** Presses there are none of the run's: in the panel, in the dock, on what lies beside the road. */
  isAside(element: Element): boolean;
  now(): number;
  onStep(step: string): void;
  /** Each mistake as it happens, with what was pressed and what would have been right. */
  onMistake(mistake: Mistake, rings: { did?: Element; right?: Element }): void;
  signal: AbortSignal;
};

/** These say nothing of a value that a clerk entered. */
const NOT_ENTERED: readonly VerdictName[] = ['pending', 'empty', 'generated'];

/** Feeds a recording with what guard and assistant see of the page, until the signal aborts. */
export function watchRun(options: WatchOptions): void {
  const { guard, store, recording, domain, holding, signal, now, onMistake } = options;
  let scene: Scene | undefined;

  /** What is pointed at, or would be. */
  const target = (): Element | undefined => {
    const { progress } = store.getState();
    const finding = progress?.state === 'guiding' ? scene?.findings.get(progress.target) : undefined;
    return finding?.state === 'found' ? finding.element : undefined;
  };
  const tell = (mistake: Mistake | undefined, did?: Element, right = target()): void => {
    if (mistake) onMistake(mistake, { did, right: right === did ? undefined : right });
  };

  guard.listen(
    (event) => {
      if (event.type === 'scene') scene = event.scene;
      else if (event.type === 'attempt') {
        // What is still being looked up is nobody's mistake.
        if (event.hold.reason.id === 'loading') return;
        const { element } = event.hold;
        tell(recording.attempt(event.hold.target, holding, now()), element, scene?.editor?.field ?? target());
      } else if (event.type === 'pressed' && scene) {
        const { procedure, progress } = store.getState();
        const press = judgePress(event.element, scene, procedure, progress, options.isAside);
        if (press.kind === 'wrong') tell(recording.press(press.name, now()), press.element);
      }
    },
    { signal },
  );

  /** What stood in the field when the pop-up opened, until something else does: nobody has entered that here. */
  let found: { value: string | undefined } | undefined;
  const unsubscribe = store.subscribe(({ progress, check, leftField, field }) => {
    found = field && (found ?? { value: field.value });
    if (found && field?.value !== found.value) found.value = undefined;
    if (progress && 'step' in progress && progress.step.id !== recording.step) {
      recording.enter(progress.step.id, now());
      options.onStep(progress.step.id);
    }
    if (check && leftField && check.value !== found?.value && !NOT_ENTERED.includes(check.verdict)) {
      tell(recording.tryDomain(check.value, domain, now()), scene?.editor?.field);
    }
  });
  signal.addEventListener('abort', unsubscribe);
}
