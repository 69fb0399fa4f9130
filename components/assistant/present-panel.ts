import { i18n } from '#i18n';
import type { AssistantState } from '../../lib/assistant/state';
import { messageOf } from '../../lib/browser/words';
import { confirmationIn } from '../../lib/procedure/memory';
import { isSkipped, type Progress } from '../../lib/procedure/progress';
import type { Step } from '../../lib/procedure/schema';
import type { ChapterView, PanelView, StepView } from '../overlay/view';
import { keyOf, procedureWord, stepWords } from './procedure-words';
import { warningNote } from './warning-note';

/** What the panel shows of a state. */
export function presentPanel(state: AssistantState): PanelView {
  const { procedure, memory, progress } = state;
  const base = {
    procedure: procedure.id,
    name: procedureWord(procedure, 'title') ?? '',
    customer: customerOf(state),
    total: Math.max(...procedure.steps.map((step) => step.number)),
    reload: state.outdated || undefined,
  };
  const word = (key: string, values?: Record<string, string>): string => procedureWord(procedure, key, values) ?? '';
  if (!memory.procedure || !progress) {
    const others = state.procedures
      .filter(({ id }) => id !== procedure.id)
      .map((other) => ({ procedure: other.id, title: procedureWord(other, 'title') ?? other.id }));
    const idle = {
      chapters: [],
      title: word('title'),
      what: word('text'),
      others,
      note: troubleNote(state),
    };
    return { ...base, ...idle, state: 'idle' };
  }
  if (progress.state === 'done') {
    return {
      ...base,
      state: 'done',
      chapters: chaptersOf(state, undefined),
      title: word(memory.billed === 'partial' ? 'done.titleLater' : 'done.title'),
      facts: factsOf(state, word),
      note: recordNote(state),
    };
  }
  const { step } = progress;
  const shared = { ...base, step: step.id, chapters: chaptersOf(state, step), note: noteOf(state) };
  switch (progress.state) {
    case 'asking':
      return { ...shared, ...question(state, step), state: 'guiding' };
    case 'waiting':
      return { ...shared, state: 'waiting', title: word('waiting.title'), what: word(waitingKey(state)) };
    case 'lost':
      return { ...shared, ...lost(state, progress), state: 'lost' };
    case 'guiding':
      return { ...shared, ...guiding(state, progress), state: 'guiding' };
  }
}

function customerOf({ memory }: AssistantState): PanelView['customer'] {
  return memory.customer || memory.account ? { name: memory.customer, account: memory.account } : undefined;
}

function guiding(
  state: AssistantState,
  progress: Progress & { state: 'guiding' },
): Pick<PanelView, 'title' | 'what' | 'why' | 'skip' | 'scroll'> {
  const { title, what, why, skip } = stepWords(state.procedure, progress.step.id, progress.words);
  const away = state.target?.away === true;
  return {
    title,
    what: away ? procedureWord(state.procedure, 'further', { what }) : what,
    why,
    skip: progress.step.optional ? (skip ?? i18n.t('overlay.skip')) : undefined,
    scroll: away || undefined,
  };
}

/** Says what to look for, by the first label it has, and why nothing is pointed at. */
function lost(
  state: AssistantState,
  progress: Progress & { state: 'lost' },
): Pick<PanelView, 'title' | 'what' | 'skip' | 'target'> {
  const { procedure } = state;
  const { title, what, skip } = stepWords(procedure, progress.step.id, progress.words);
  const target = procedure.targets[progress.target];
  const skipping = progress.step.optional ? (skip ?? i18n.t('overlay.skip')) : undefined;
  // What only the clerk can tell is no fault of the page: there is nothing to look for and nothing to repair.
  if (progress.unsure && target?.choice)
    return { title, what: procedureWord(procedure, 'lost.choose', { what }), skip: skipping };
  const label = target?.labels[0];
  return {
    target: progress.target,
    title: label ? (procedureWord(procedure, 'lost.title', { label }) ?? title) : title,
    what: procedureWord(procedure, progress.unsure ? 'lost.several' : 'lost.missing', { what }),
    skip: skipping,
  };
}

function question(state: AssistantState, step: Step): Pick<PanelView, 'title' | 'what' | 'choice'> {
  const { question: asked } = step;
  if (!asked) throw new Error(`Step "${step.id}" asks nothing.`);
  const own = (key: string) => procedureWord(state.procedure, `questions.${keyOf(asked.id)}.${key}`);
  // A question that a trainer has added needs no words of its own.
  const { title } = stepWords(state.procedure, step.id);
  const word = (key: string): string => own(key) ?? messageOf(`overlay.asked.${key}`) ?? key;
  return {
    title: word('title'),
    what: own('text') ?? title,
    choice: { id: asked.id, options: asked.options.map((value) => ({ value, label: word(value) })) },
  };
}

function waitingKey({ memory }: AssistantState): string {
  return memory.placing ? 'waiting.placing' : 'waiting.text';
}

function chaptersOf(state: AssistantState, now: Step | undefined): ChapterView[] {
  const { procedure } = state;
  const at = now ? procedure.steps.indexOf(now) : procedure.steps.length;
  return procedure.chapters.map((id) => ({
    id,
    title: procedureWord(procedure, `chapters.${keyOf(id)}`) ?? id,
    steps: procedure.steps.filter((step) => step.chapter === id).map((step) => stepView(state, step, at)),
  }));
}

function stepView(state: AssistantState, step: Step, at: number): StepView {
  const index = state.procedure.steps.indexOf(step);
  return {
    id: step.id,
    number: step.number,
    title: stepWords(state.procedure, step.id).title,
    state: index === at ? 'now' : index > at ? 'to-come' : isSkipped(step, state.memory.answers) ? 'skipped' : 'done',
    optional: step.optional === true,
  };
}

/** What comes before anything else: that nothing can be checked or written down, and what is worth a second look. */
function troubleNote(state: AssistantState): PanelView['note'] {
  return silentNote(state) ?? recordNote(state) ?? warningNote(state);
}

function silentNote({ silent }: AssistantState): PanelView['note'] {
  return silent ? { icon: 'warn', text: i18n.t('overlay.silent') } : undefined;
}

/** Nothing is lost in silence: what the record could not take yet is said. */
function recordNote({ recordWaiting, confirmationRefused }: AssistantState): PanelView['note'] {
  if (confirmationRefused) return { icon: 'warn', text: i18n.t('overlay.notConfirmed') };
  if (recordWaiting === 0) return undefined;
  return { icon: 'record', text: i18n.t('overlay.recordWaits', recordWaiting), showRecord: true };
}

/** Verdicts by which an identifier is right, or cannot be called wrong. */
const UNTOLD = /^(?:exact|pending|cannot-tell)$/;

function noteOf(state: AssistantState): PanelView['note'] {
  const { memory, check, progress } = state;
  const step = progress && 'step' in progress ? progress.step.id : undefined;
  const trouble = troubleNote(state);
  if (trouble) return trouble;
  if (confirmationIn(memory, state.field?.value)) {
    return { icon: 'record', text: i18n.t('overlay.confirmedNote') };
  }
  if (state.readOnly && check && !UNTOLD.test(check.verdict)) {
    return { icon: 'warn', text: [{ domain: check.value }, ` ${i18n.t('overlay.placedWrong')}`] };
  }
  if (check && check.verdict !== 'pending' && check.list.source === 'none')
    return { icon: 'list', text: i18n.t('overlay.noList') };
  if (step === 'place-order' && state.billNow) {
    return { icon: 'warn', text: i18n.t('overlay.billNowNote') };
  }
  if (step === 'enter-domain') {
    return {
      icon: 'lock',
      text: [
        { strong: i18n.t('hold.notes.addOn') },
        ` ${i18n.t('hold.notes.and')} `,
        { strong: i18n.t('hold.notes.placeOrder') },
        ` ${i18n.t('hold.notes.waits')}`,
      ],
    };
  }
  return undefined;
}

function factsOf(state: AssistantState, word: (key: string) => string): PanelView['facts'] {
  const { placed, verified, confirmed, edits, billingDate } = state.memory;
  const domain = verified ?? confirmed?.at(-1)?.value ?? edits.at(-1);
  const facts: NonNullable<PanelView['facts']> = [];
  if (placed?.order) facts.push({ label: word('done.order'), value: placed.order });
  if (domain) facts.push({ label: word('done.domain'), value: domain, kind: 'domain' });
  if (billingDate) facts.push({ label: word('done.billsFrom'), value: inWords(billingDate) });
  return facts;
}

/** A date in words, where it can be read in one way only; else as it stood in the field. */
function inWords(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const day = new Date(`${date}T00:00:00Z`);
  const format = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return Number.isNaN(day.getTime()) ? date : new Intl.DateTimeFormat(undefined, format).format(day);
}
