import { type Reply, send } from './messages';
import { defaultSettings } from './settings-schema';

/** The settings and keys for a page with an assistant; those of a first start when nobody answers. */
export function readPageSettings(): Promise<Reply<'settings-read'>> {
  return send('settings-read').catch(() => ({ ...defaultSettings, keys: {} }));
}
