import { browserStore, createLocalTransport, mountPracticeOneBill } from '../../lib/practice';

const root = document.getElementById('app');
if (!root) throw new Error('practice.html has no element #app to show OneBill in');

const query = new URLSearchParams(location.search);
const shell = query.get('shell') === 'classic' ? 'classic' : 'new';
const scenario = query.get('scenario');
const seed = Number(query.get('seed') ?? 1);

// One state per run: another scenario or seed in the same tab starts from the beginning.
const store = browserStore(`onebill-practice ${scenario ?? 'standard'} ${seed} ${query.get('mode') ?? 'guided'}`);
const transport = createLocalTransport(store, { seed, scenario });

mountPracticeOneBill(root, { shell, transport, signal: new AbortController().signal, scenario, seed });
