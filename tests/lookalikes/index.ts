import { angularMaterial } from './angular-material/truth';
import { ariaModern } from './aria-modern/truth';
import { closedSpanish } from './closed-spanish/truth';
import { divSoup } from './div-soup/truth';
import { elementPlus } from './element-plus/truth';
import { jqueryUi } from './jquery-ui/truth';
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

/**
 * What each is there for:
 * - `aria-modern`: roles and names throughout, a native modal dialog, lists and menus at the end of the page.
 * - `div-soup`: no role, label or button anywhere; everything is replaced every second, the orders are a virtual list.
 * - `plain-tables`: tables and links in a frame, the older wording, plans that must be opened, the newest order last.
 * - `spanish`: every section is always in the page but hidden, one modal serves all products, a form submits the order.
 * - `material`: icons are words, labels float, panes open at the end of the page, leaving the field already saves.
 * - `shadow`: buttons, fields, the modal and whole pages in closed roots; text is slotted into buttons.
 * - `jquery-ui`: every page is a load of its own, in tables; menus, tabs, dialogs and the calendar are jQuery UI's.
 * - `closed-spanish`: every element has a closed root, nothing has a role, and all words are Spanish.
 * - `angular-material`: Angular; the category is a list that opens, the add-ons are a tab of the dialog.
 * - `element-plus`: Vue; cards as categories, a drawer as editor, poppers at the end of the page, icons as bare svg.
 */
export const LOOKALIKES: readonly Lookalike[] = [
  { name: 'aria-modern', path: 'aria-modern/index.html', language: 'en', truth: ariaModern },
  { name: 'div-soup', path: 'div-soup/index.html', language: 'en', truth: divSoup },
  { name: 'plain-tables', path: 'plain-tables/index.html', language: 'en', truth: plainTables },
  { name: 'spanish', path: 'spanish/index.html', language: 'es', truth: spanish },
  { name: 'material', path: 'material/index.html', language: 'en', truth: material },
  { name: 'shadow', path: 'shadow/index.html', language: 'en', truth: shadow },
];

/** The ring is not led through these end to end yet; their truth is walked by hand. */
export const LIBRARY_LOOKALIKES: readonly Lookalike[] = [
  { name: 'jquery-ui', path: 'jquery-ui/index.html', language: 'en', truth: jqueryUi },
  { name: 'element-plus', path: 'element-plus/index.html', language: 'en', truth: elementPlus },
  { name: 'angular-material', path: 'angular-material/index.html', language: 'en', truth: angularMaterial },
  { name: 'closed-spanish', path: 'closed-spanish/index.html', language: 'es', truth: closedSpanish },
];
