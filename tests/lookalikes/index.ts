import { ariaModern } from './aria-modern/truth';
import { divSoup } from './div-soup/truth';
import { material } from './material/truth';
import { plainTables } from './plain-tables/truth';
import { shadow } from './shadow/truth';
import { spanish } from './spanish/truth';
import type { Truth } from './truth';

/** An independent look-alike of the billing application. */
export interface Lookalike {
  name: string;
  /** The page, relative to this folder. */
  path: string;
  language: 'en' | 'es';
  truth: Truth;
}

export const LOOKALIKES: readonly Lookalike[] = [
  { name: 'aria-modern', path: 'aria-modern/index.html', language: 'en', truth: ariaModern },
  { name: 'div-soup', path: 'div-soup/index.html', language: 'en', truth: divSoup },
  { name: 'plain-tables', path: 'plain-tables/index.html', language: 'en', truth: plainTables },
  { name: 'spanish', path: 'spanish/index.html', language: 'es', truth: spanish },
  { name: 'material', path: 'material/index.html', language: 'en', truth: material },
  { name: 'shadow', path: 'shadow/index.html', language: 'en', truth: shadow },
];
