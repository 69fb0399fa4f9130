import type { HoldView, WarningView } from '../overlay/view';

type Reason = Pick<HoldView, 'target' | 'reason'>;
const goToDomain = { id: 'go-to-domain', label: 'Go to the domain' } as const;

/** Every reason a control is held for, by the name it has in the gallery. */
export const sampleHolds: Record<string, Reason> = {
  'add-ons': {
    target: 'add-ons',
    reason: {
      title: 'Add-ons wait for the domain',
      text: 'They open by themselves when the domain is exact.',
      action: goToDomain,
    },
  },
  'place-order, no exact domain': {
    target: 'place-order',
    reason: {
      title: 'This order has no checked domain',
      text: 'It cannot be changed after the order is placed.',
      action: goToDomain,
    },
  },
  'place-order, another domain': {
    target: 'place-order',
    reason: {
      title: 'The domain has changed since the check',
      text: [
        'Checked: ',
        { domain: 'lakesidedental.12345.service' },
        '. Now in the order: ',
        { domain: 'SUB5016-DOMUSAGE' },
        '.',
      ],
      action: goToDomain,
    },
  },
  'place-order, Bill This Order': {
    target: 'place-order',
    reason: {
      title: '“Bill This Order” is ticked',
      text: 'Usage is billed from the activation date, not with this order.',
      action: { id: 'untick-bill-order', label: 'Untick it for me' },
    },
  },
};

type Doubt = Omit<WarningView, 'box' | 'key'>;

/** Doubts and warnings, by the name they have in the gallery. */
export const sampleWarnings: Record<string, Doubt> = {
  'start-billing asks once': {
    icon: 'date',
    title: 'Billing would start in the past',
    text: 'Sunday, November 1, 2026 is 21 days ago. OneBill credits and recharges what was billed since.',
    actions: [
      { id: 'change', label: 'Change the date' },
      { id: 'start', label: 'Yes, start billing', kind: 'quiet' },
    ],
  },
  'a warning, nothing held': {
    icon: 'warn',
    title: 'This customer already has Domain Usage',
    text: [
      'Since March 3, 2026, for ',
      { domain: 'lakesidedental.12345.service' },
      '. A second one is right only for a second domain.',
    ],
    actions: [{ id: 'understood', label: 'Understood', kind: 'quiet' }],
  },
};
