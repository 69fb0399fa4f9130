import type { Course } from './course';
import type { Run } from './run';
import type { Scenario } from './scenario';

/** Where runs, courses and a trainer's scenarios are kept: on this computer, until somebody exports or erases them. */
export type TrainingStore = {
  runs(): Promise<Run[]>;
  putRun(run: Run): Promise<void>;
  eraseRuns(ids: readonly string[]): Promise<void>;
  courses(): Promise<Course[]>;
  putCourse(course: Course): Promise<void>;
  eraseCourse(id: string): Promise<void>;
  scenarios(): Promise<Scenario[]>;
  putScenario(scenario: Scenario): Promise<void>;
  eraseScenario(id: string): Promise<void>;
  settings(): Promise<TrainingSettings>;
  putSettings(settings: TrainingSettings): Promise<void>;
};

/** What a clerk has said of themselves. */
export type TrainingSettings = {
  /** The name that stands on runs and certificates. */
  clerk?: string;
  /** Help fades in guided practice after clean runs of a step. */
  fades?: boolean;
  /** Measures of real work may be shown beside those of practice. */
  realWork?: boolean;
};
