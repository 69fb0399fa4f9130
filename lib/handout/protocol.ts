import { z } from '../schema';

/** What the stage tells the page that it stands in, by `postMessage` of one origin. */
export const stageMessageSchema = z.discriminatedUnion('plumbline', [
  z.object({
    plumbline: z.literal('shot'),
    step: z.string(),
    target: z.string(),
    /** Key of the click's own sentence, when it has one. */
    words: z.string().optional(),
    /** An SVG image. */
    svg: z.string(),
  }),
  /** `stopped`: the practice OneBill did not lead any further; `at` is the step. */
  z.object({ plumbline: z.literal('end'), how: z.enum(['done', 'stopped']), at: z.string().optional() }),
]);
export type StageMessage = z.infer<typeof stageMessageSchema>;
export type Shot = StageMessage & { plumbline: 'shot' };
