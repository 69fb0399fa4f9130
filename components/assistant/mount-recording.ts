import { i18n } from '#i18n';
import type { Assistant } from '../../lib/assistant/assistant';
import { Recording } from '../../lib/assistant/recording';
import type { AssistantState, AssistantStore } from '../../lib/assistant/state';
import { uiLanguage } from '../../lib/browser/words';
import { type Edition, unchanged } from '../../lib/editing/edition';
import type { GuardOf } from '../../lib/guard/guard';
import type { RecordedStep } from '../../lib/procedure/recorded';
import type { RecordingActions, RecordingView } from '../recording/view';
import { keyOf } from './procedure-words';

/** Hands a recorded procedure over, as a draft; rejects when nobody takes it. */
export type KeepRecording = (edition: Edition & { recorded: RecordedStep[] }) => Promise<void>;

export type MountedRecording = {
  actions: RecordingActions;
  /** Begins to record. */
  begin(): void;
};

/** Lets a procedure be recorded on this page by doing it once. */
export function mountRecording(options: {
  guard: GuardOf;
  assistant: Assistant;
  store: AssistantStore;
  keep: KeepRecording;
  signal: AbortSignal;
}): MountedRecording {
  const { assistant, store, keep } = options;
  const recording = new Recording({ ...options, top: document });
  recording.start();
  return {
    begin: () => recording.begin(),
    actions: {
      takeBack: () => recording.takeBack(),
      discard: () => void recording.end(),
      finish: () => {
        const steps = recording.end();
        keep(editionOf(steps)).catch((error: unknown) => {
          // Nothing that was done is lost: it can be handed over again.
          assistant.setRecording(steps);
          store.setState({ recordingRefused: true });
          console.error('What was recorded could not be handed over.', error);
        });
      },
    },
  };
}

/** What is drawn while a procedure is recorded. */
export function presentRecording({ memory, recordingRefused }: AssistantState): RecordingView | undefined {
  const { recording } = memory;
  if (!recording) return undefined;
  return {
    count: recording.length,
    lines: recording
      .map((step, index) => ({ number: index + 1, text: sentenceOf(step) }))
      .slice(-3)
      .reverse(),
    problem: recordingRefused ? i18n.t('recording.refused') : undefined,
  };
}

function sentenceOf({ kind, label }: RecordedStep): string {
  if (!label) return kind === 'press' ? i18n.t('recording.pressHere') : i18n.t('recording.fillHere');
  if (kind === 'press') return i18n.t('recording.press', { label });
  return kind === 'choose' ? i18n.t('recording.choose', { label }) : i18n.t('recording.fill', { label });
}

/** The draft of what was recorded, with words to begin with. */
export function editionOf(steps: readonly RecordedStep[]): Edition & { recorded: RecordedStep[] } {
  const id = `own-${Date.now().toString(36)}`;
  const words: Record<string, string> = {
    title: i18n.t('recording.name'),
    text: i18n.t('recording.text'),
    'chapters.all': i18n.t('recording.chapter'),
    'done.title': i18n.t('recording.done'),
  };
  for (const step of steps) {
    const key = `steps.${keyOf(step.id)}`;
    words[`${key}.title`] = step.label ?? sentenceOf(step).replace(/\.$/, '');
    words[`${key}.what`] = sentenceOf(step);
  }
  const language = uiLanguage().startsWith('es') ? 'es' : 'en';
  return { ...unchanged(id), recorded: [...steps], words: { [language]: words } };
}
