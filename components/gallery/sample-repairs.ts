import type { Box } from '../overlay/view';
import type { RepairActions, RepairView } from '../repair/view';

const nothing = () => undefined;

/** Actions of repairing that do nothing. */
export const idleRepairs: RepairActions = {
  point: nothing,
  leave: nothing,
  undo: nothing,
  done: nothing,
  closeHealth: nothing,
  startOver: nothing,
  exportHealth: nothing,
  exportRepairs: nothing,
  importRepairs: nothing,
  accept: nothing,
  discard: nothing,
};

/** What repairing draws, by the name it has in the gallery; `at` is the control that is pointed at. */
export const sampleRepairs = (at: Box): Record<string, RepairView> => ({
  'pointing at a control': { picking: { title: 'Point at “Add-On”', name: 'Add-On', box: at, radius: 2 } },
  'pointed at, and found by it': {
    pointed: {
      title: '“Add-On” is this one',
      rows: [
        { label: 'Name', before: 'Add-On, Add-ons', now: 'Extras' },
        { label: 'Kind', before: 'button', now: 'button' },
        { label: 'Beside it', before: 'identifier', now: 'identifier' },
      ],
      test: { found: true, text: 'Tested on this page: found, and it is this one. 95 % sure.' },
    },
  },
  'pointed at, and not found by it': {
    pointed: {
      title: '“Add-On” is this one',
      rows: [{ label: 'Name', before: 'Add-On, Add-ons', now: 'not kept, it may be a customer’s' }],
      test: { found: false, text: 'Kept, but the search does not tell it from the others on this page.' },
    },
  },
  'the health check': {
    health: {
      screen: 'The product’s window',
      rows: [
        { target: 'domain-field', name: 'Identifier', state: 'found', text: 'By its label, 95 % sure' },
        { target: 'open-add-ons', name: 'Add-On', state: 'unsure', text: 'Several look alike' },
        { target: 'confirm', name: 'Check mark', state: 'absent', text: 'Not in sight' },
      ],
      visited: [{ screen: 'Subscriber Profile', text: '3 of 3 found', complete: true }],
      toVisit: ['Activation'],
      repairs: [{ target: 'review', name: 'Review', text: '“Go to basket”, by a clerk, Nov 25, 2026', waits: true }],
    },
  },
});
