import { createFetchTransport, mountPracticeOneBill } from '../index';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no element #app to show OneBill in');

const query = new URLSearchParams(location.search);
const shell = query.get('shell') ?? location.pathname.split('/')[1];

mountPracticeOneBill(root, {
  shell: shell === 'classic' ? 'classic' : 'new',
  transport: createFetchTransport(location.origin),
  signal: new AbortController().signal,
  scenario: query.get('scenario'),
  seed: Number(query.get('seed') ?? 1),
});
