import base from './base.css?inline';
import formControls from './form-controls.css?inline';
import frame from './frame.css?inline';
import home from './home.css?inline';
import logIn from './log-in.css?inline';
import newOrder from './new-order.css?inline';
import popUps from './pop-ups.css?inline';
import review from './review.css?inline';
import smallParts from './small-parts.css?inline';
import subscriber from './subscriber.css?inline';
import tablesAndHeads from './tables-and-heads.css?inline';

/** All the styles of the newer screens, in the order in which they build on each other. */
export const styles = [
  base,
  frame,
  smallParts,
  formControls,
  tablesAndHeads,
  logIn,
  home,
  subscriber,
  newOrder,
  review,
  popUps,
].join('\n');
