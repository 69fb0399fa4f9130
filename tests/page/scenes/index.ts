import { bootstrap } from './bootstrap';
import { components } from './components';
import { doubts } from './doubts';
import { oddities } from './oddities';
import { oldWidgets } from './old-widgets';
import { roots } from './roots';
import type { ForeignScene } from './scene';
import { serverPages } from './server-pages';
import { soups } from './soups';
import { spanish } from './spanish';

/** All scenes, by what their markup is. */
export const FAMILIES: { family: string; scenes: ForeignScene[] }[] = [
  { family: 'pages written by a server', scenes: serverPages },
  { family: 'Bootstrap', scenes: bootstrap },
  { family: 'desktop-like widgets', scenes: oldWidgets },
  { family: 'component libraries', scenes: components },
  { family: 'plain divs', scenes: soups },
  { family: 'frames, roots and dialogs', scenes: roots },
  { family: 'a tenant in Spanish', scenes: spanish },
  { family: 'rarer ways', scenes: oddities },
  { family: 'doubtful pages', scenes: doubts },
];
