import type { AssistantPorts } from '../../lib/assistant/ports';
import { Guard } from '../../lib/guard/guard';
import {
  browserStore,
  createLocalTransport,
  isAside,
  type LocalTransport,
  mountPracticeOneBill,
  type Shell,
} from '../../lib/practice';
import type { Procedure } from '../../lib/procedure/schema';
import { NO_PACKAGE, OPEN } from '../../lib/training/assignment';
import { finishedRun } from '../../lib/training/finish';
import { invoiceOf } from '../../lib/training/invoice';
import { isHolding } from '../../lib/training/mode';
import { Recording } from '../../lib/training/recording';
import type { Mistake, Picture, Run } from '../../lib/training/run';
import { type MountedAssistant, mountAssistant } from '../assistant/mount-assistant';
import { capturePicture, pictureStyles } from './capture-picture';
import { createDockStore, type DockActions, type DockStore } from './dock-store';
import { readRecording } from './kept-recording';
import { mountDock } from './mount-dock';
import { PracticeList } from './practice-list';
import type { PracticePlan } from './practice-plan';
import { outcomeOf } from './practice-setup';
import { shownInMode } from './shown-in-mode';
import { watchRun } from './watch-run';

/** How long "Order complete" stands before the result comes; milliseconds. */
const DONE_FOR_MS = 1_500;
const MOST_PICTURES = 12;

export type PracticeRunOptions = {
  place: HTMLElement;
  plan: PracticePlan;
  /** What can be guided by; the first is what the run is about. */
  procedures: readonly [Procedure, ...Procedure[]];
  /** What guard and assistant need, for a list. */
  ports(
    list: PracticeList,
    lenient: boolean,
  ): { guard: ConstructorParameters<typeof Guard>[2]; assistant: AssistantPorts };
  assistant: Pick<Parameters<typeof mountAssistant>[0], 'place' | 'keys' | 'doors' | 'openRoot'>;
  /** Names the run in the tab's storage. */
  name: string;
  clerk?: string;
  /** Steps whose help has faded; a mistake in one brings it back. */
  faded: ReadonlySet<string>;
  now(): number;
  /** Called once, after everything of the run has left the page. */
  onEnd(run: Run): Promise<void>;
};

/**
 * A practice order from its first screen to its result: the look-alike, the very modules of real work on it, the dock
 * with the request and the portal, and what is counted.
 */
export class PracticeRun {
  readonly list: PracticeList;
  readonly dock: DockStore;
  private readonly end = new AbortController();
  private readonly kept;
  private readonly recording: Recording;
  private readonly transport: LocalTransport;
  private readonly pictures: Picture[] = [];
  private readonly faded: Set<string>;
  private screens = new AbortController();
  private mounted: MountedAssistant | undefined;
  private styles = '';
  private hasChanged = false;
  private endTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: PracticeRunOptions) {
    const { plan, name } = options;
    const { scenario, assignment, setup } = plan;
    this.faded = new Set(options.faded);
    this.list = new PracticeList(assignment, scenario.portal, () => this.listChanged());
    this.kept = browserStore(`${name} recording`);
    this.recording = readRecording(this.kept.read()) ?? Recording.begun(options.now());
    this.transport = createLocalTransport(browserStore(name), { seed: assignment.seed, setup, latency: plan.latency });
    this.dock = createDockStore({
      plan,
      sheet: plan.course || plan.scenario.id !== 'free' || plan.problem ? 'request' : undefined,
      hints: this.recording.data.hints,
      hinted: false,
      portal: this.portal(),
      ending: false,
    });
  }

  /** Ends with the run. */
  get signal(): AbortSignal {
    return this.end.signal;
  }

  /** As on a real page the guard comes first, then the page, then the assistant. */
  start(): MountedAssistant {
    const { plan, procedures, assistant } = this.options;
    const { signal } = this.end;
    const ports = this.options.ports(this.list, !isHolding(plan.mode));
    const guard = new Guard(document, procedures[0], ports.guard, signal);
    guard.start();
    this.showScreens(plan.assignment.shell);
    const mounted = mountAssistant({
      guard,
      procedures,
      ports: ports.assistant,
      ...assistant,
      shown: (view) => shownInMode(view, plan.mode, this.dock.getState().hinted, this.faded),
      signal,
    });
    this.mounted = mounted;
    const dock = mountDock({ store: this.dock, actions: this.actions(), guard, signal });
    watchRun({
      guard,
      store: mounted.store,
      recording: this.recording,
      domain: plan.assignment.domain,
      holding: isHolding(plan.mode),
      isAside: (element) => isAside(element) || isOurs(element),
      now: this.options.now,
      onStep: () => this.stepChanged(),
      onMistake: (mistake, rings) => this.noteMistake(mistake, rings),
      signal,
    });
    const unsubscribe = mounted.store.subscribe(() => this.look());
    signal.addEventListener('abort', unsubscribe);
    // Where no panel is shown, the key that leads to it leads to the bar.
    const focusPanel = plan.mode === 'guided' ? mounted.commands.focusPanel : dock.focus;
    return { ...mounted, commands: { ...mounted.commands, focusPanel } };
  }

  private actions(): DockActions {
    return {
      show: (sheet) => this.dock.setState({ sheet }),
      hint: () => {
        if (this.dock.getState().hinted) return;
        this.recording.hint();
        this.dock.setState({ hinted: true, hints: this.recording.data.hints });
        this.mounted?.draw();
        this.keep();
      },
      refreshPortal: () => this.list.refresh(),
      handIn: () => this.finish(),
      startOver: () => {
        this.forget();
        location.reload();
      },
    };
  }

  private portal() {
    return { rows: this.list.rows(), readAt: this.list.readAt, fresh: this.list.fresh };
  }

  private listChanged(): void {
    this.dock.setState({ portal: this.portal() });
    this.mounted?.assistant.listChanged();
  }

  private showScreens(shell: Shell): void {
    const { place, plan } = this.options;
    this.screens.abort();
    this.screens = new AbortController();
    const signal = AbortSignal.any([this.screens.signal, this.end.signal]);
    const { seed } = plan.assignment;
    mountPracticeOneBill(place, { shell, transport: this.transport, signal, startAt: plan.setup.startAt, seed });
  }

  private stepChanged(): void {
    if (this.dock.getState().hinted) this.dock.setState({ hinted: false });
    this.keep();
  }

  /** Answers what only the request can, changes the screens where the scenario wants it, and notices the end. */
  private look(): void {
    const { plan } = this.options;
    const { progress, memory } = this.mounted?.store.getState() ?? {};
    const { tollFree } = plan.assignment;
    if (plan.mode !== 'guided' && progress?.state === 'asking' && progress.step.question) {
      const answer = tollFree === NO_PACKAGE || tollFree === OPEN ? 'no' : 'yes';
      queueMicrotask(() => this.mounted?.assistant.answer(progress.step.question?.id ?? '', answer));
    }
    if (plan.scenario.oneBill.screensChange && memory?.placed && !this.hasChanged) {
      this.hasChanged = true;
      this.showScreens(plan.assignment.shell === 'classic' ? 'new' : 'classic');
    }
    if (progress?.state === 'done' && this.endTimer === undefined) {
      this.dock.setState({ ending: true });
      this.endTimer = setTimeout(() => this.finish(), DONE_FOR_MS);
    }
  }

  private noteMistake(mistake: Mistake, rings: { did?: Element; right?: Element }): void {
    if (this.pictures.length < MOST_PICTURES) {
      const picture = capturePicture(document, rings);
      if (picture) {
        mistake.picture = this.pictures.push(picture) - 1;
        this.styles ||= pictureStyles(document);
      }
    }
    if (this.faded.delete(mistake.step)) this.mounted?.draw();
    this.keep();
  }

  private keep(): void {
    this.recording.settle(this.options.now());
    this.kept.write(JSON.stringify(this.recording.data));
  }

  private forget(): void {
    // Requests under way write the state they find, so that has to be the first one again.
    this.transport.reset();
    for (const part of ['memory', 'recording']) browserStore(`${this.options.name} ${part}`).write('');
  }

  private finish(): void {
    if (this.end.signal.aborted) return;
    clearTimeout(this.endTimer);
    const { plan, procedures, clerk, now } = this.options;
    const { assignment, course } = plan;
    this.recording.settle(now());
    const begun = plan.setup.begun.map(({ planName }) => planName);
    const outcome = outcomeOf(this.transport.state(), begun);
    const run = finishedRun({
      id: crypto.randomUUID(),
      procedure: procedures[0].id,
      mode: plan.mode,
      assignment,
      title: plan.scenario.words?.title,
      recorded: this.recording.data,
      outcome,
      invoice: invoiceOf(outcome, assignment, (domain) => this.list.customerOf(domain)),
      pictures: this.pictures,
      styles: this.styles || undefined,
      marks: plan.marks,
      clerk,
      course: course && { id: course.course.id, title: course.course.title, at: course.at, attempt: course.attempt },
      now: now(),
    });
    this.forget();
    this.end.abort();
    void this.options.onEnd(run);
  }
}

function isOurs(element: Element): boolean {
  const root = element.getRootNode();
  return root instanceof ShadowRoot && root.host.localName.startsWith('plumbline-');
}
