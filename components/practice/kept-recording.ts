import { Recording, recordingSchema } from '../../lib/training/recording';

/** What was counted before the page was reloaded; undefined when nothing was. */
export function readRecording(text: string | null): Recording | undefined {
  if (!text) return undefined;
  try {
    const { data } = recordingSchema.safeParse(JSON.parse(text));
    return data && new Recording(data);
  } catch {
    return undefined; // Not ours or cut off: the run is counted anew.
  }
}
