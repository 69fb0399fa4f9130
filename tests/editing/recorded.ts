import type { Fingerprint } from '../../lib/procedure/fingerprint';
import type { RecordedStep } from '../../lib/procedure/recorded';

export const print: Fingerprint = {
  name: ['review'],
  hint: [],
  icons: [],
  near: [],
  heading: ['order'],
  screen: ['review', 'order'],
  role: 'button',
  tag: 'button',
  type: '',
  path: [],
  id: [],
  classes: [],
  at: [0.5, 0.5],
  inRow: [0, 0],
};

export const step = (id: string, more: Partial<RecordedStep> = {}): RecordedStep => ({
  id,
  kind: 'press',
  label: id,
  fingerprint: print,
  ...more,
});
