import type { ChapterView, StepView } from './view';

export type Tick = { number: number; state: StepView['state']; title: string; optional: boolean };
export type TickChapter = { id: string; title: string; ticks: Tick[]; finished: number };

/** The steps of each chapter as ticks: steps that share a number of the article share a tick. */
export function tickChapters(chapters: readonly ChapterView[]): TickChapter[] {
  return chapters.map(({ id, title, steps }) => {
    const numbers = [...new Set(steps.map((step) => step.number))];
    const ticks = numbers.map((number) => mergeSteps(steps.filter((step) => step.number === number)));
    return { id, title, ticks, finished: ticks.filter(({ state }) => state === 'done' || state === 'skipped').length };
  });
}

function mergeSteps(steps: StepView[]): Tick {
  const last = steps.at(-1);
  if (!last) throw new Error('A tick needs a step.');
  const shown = steps.find((step) => step.state === 'now') ?? last;
  return { number: shown.number, state: mergeStates(steps), title: shown.title, optional: shown.optional };
}

function mergeStates(steps: StepView[]): StepView['state'] {
  if (steps.some((step) => step.state === 'now')) return 'now';
  if (steps.some((step) => step.state === 'to-come')) return 'to-come';
  return steps.every((step) => step.state === 'skipped') ? 'skipped' : 'done';
}

/** The chapter and the tick that are current; undefined while nothing is. */
export function currentTick(chapters: readonly TickChapter[]): { chapter: TickChapter; tick: Tick } | undefined {
  for (const chapter of chapters) {
    const tick = chapter.ticks.find(({ state }) => state === 'now');
    if (tick) return { chapter, tick };
  }
  return undefined;
}
