import base from './base.css?inline';
import dashboard from './dashboard.css?inline';
import floatingThings from './floating-things.css?inline';
import frame from './frame.css?inline';
import icons from './icons.css?inline';
import logIn from './log-in.css?inline';
import order from './order.css?inline';
import panelsAndGrids from './panels-and-grids.css?inline';
import subscriber from './subscriber.css?inline';
import tabs from './tabs.css?inline';

/** All the styles of the older screens, in the order in which they build on each other. */
export const styles = [
  base,
  frame,
  panelsAndGrids,
  logIn,
  dashboard,
  subscriber,
  tabs,
  order,
  floatingThings,
  icons,
].join('\n');
