import type { Memory } from './memory';

/** A memory with nothing in it. Apart from the schema, so that the guard can have it without zod. */
export const emptyMemory: Memory = { answers: {}, edits: [] };
