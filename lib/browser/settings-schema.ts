import { z } from '../schema';

/** Longer is no name. */
export const LONGEST_NAME = 80;

/** Where the panel stands; the overlay's `PanelPlace`. */
export const panelPlaceSchema = z.object({
  side: z.enum(['left', 'right']),
  /** CSS pixels from the docked corner; absent while docked. */
  x: z.number().optional(),
  y: z.number().optional(),
  collapsed: z.boolean(),
});

export const settingsSchema = z.object({
  panel: panelPlaceSchema,
  /** Who works here: stands in the record beside what was done. */
  who: z.string().max(LONGEST_NAME).optional(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** A change of settings: what is absent stays. */
export type SettingsPatch = Partial<Settings>;

/** What a web page's tab may change: where the panel stands, and not whose name the record bears. */
export const placePatchSchema = z.strictObject({ panel: panelPlaceSchema.optional() });

export const defaultSettings: Settings = { panel: { side: 'right', collapsed: false } };

/** The browser's key commands, by their names in the manifest; the overlay answers to the same names. */
export const COMMANDS = ['focus-panel', 'next'] as const;
export type Command = (typeof COMMANDS)[number];

/** The keys of those commands, as people read them; absent when none is set. */
export const keysSchema = z.object({ panel: z.string().optional(), next: z.string().optional() });
export type Keys = z.infer<typeof keysSchema>;
