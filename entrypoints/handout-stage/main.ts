import { Assistant } from '../../lib/assistant/assistant';
import { recordedSought } from '../../lib/assistant/sought';
import { createAssistantStore } from '../../lib/assistant/state';
import { send } from '../../lib/browser/messages';
import { offeredProcedures } from '../../lib/editing/shelf';
import { Guard } from '../../lib/guard/guard';
import { demonstrate } from '../../lib/handout/demonstrate';
import type { StageMessage } from '../../lib/handout/protocol';
import { createLocalTransport, mountPracticeOneBill } from '../../lib/practice';
import { procedures as shipped } from '../../lib/procedure';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';
import { readingOf } from '../../lib/procedure/reading';
import { practicePorts } from '../practice/ports';

/** The customer of the demonstration; the sample list knows the domain. */
const ACCOUNT = 'SR10482';
const SAMPLE = { userName: 'trainee', account: ACCOUNT, domain: 'lakesidedental.12345.service', quantity: '2' };
const SEED = 1;

const place = document.getElementById('app');
if (!place) throw new Error('handout-stage.html has no element #app to show OneBill in');
const query = new URLSearchParams(location.search);
const shell = query.get('shell') === 'classic' ? 'classic' : 'new';
const wanted = query.get('procedure') ?? assignUsageProduct.id;

// Here the frame is the whole page: how it is drawn in the handout, and what lies over it there, is nobody's business.
Object.defineProperty(window, 'frameElement', { value: null });
// Ends with the page.
const { signal } = new AbortController();
const tell = (message: StageMessage): void => parent.postMessage(message, location.origin);

// The page shows the draft as it will be printed once it is published.
const procedures = offeredProcedures(await send('editions-read').catch(() => ({})), wanted);
const procedure = procedures.find(({ id }) => id === wanted) ?? procedures[0];

// Nothing is kept: each demonstration begins with the same OneBill.
const run = `handout ${crypto.randomUUID()}`;
const ports = practicePorts({ run, procedure: procedure.id });
const guard = new Guard(document, assignUsageProduct, ports.guard, signal);
guard.start();
const kept = { read: () => null, write: () => undefined };
// One that was recorded begins, most likely, at a customer; those that ship begin with the log-in.
const scenario = shipped.some(({ id }) => id === procedure.id) ? 'standard' : 'on-profile';
const transport = createLocalTransport(kept, { seed: SEED, scenario, latency: { low: 0, high: 0 } });
mountPracticeOneBill(place, { shell, transport, signal, scenario, seed: SEED });

const store = createAssistantStore(...procedures);
let memory = await ports.assistant.readMemory();
const assistant = new Assistant(
  document,
  guard,
  store,
  {
    ...ports.assistant,
    readMemory: async () => memory,
    writeMemory: async (now) => {
      memory = now;
    },
  },
  signal,
);
guard.setRepaired(readingOf(procedure), recordedSought(procedure));
await assistant.start();
const today = new Date();
const first = new Date(Date.UTC(today.getFullYear(), today.getMonth() + 1, 1)).toISOString().slice(0, 10);
await demonstrate({
  page: document,
  assistant,
  store,
  guard,
  sample: { ...SAMPLE, date: first },
  openCustomer: () => {
    location.hash = `#/customers/${ACCOUNT}`;
  },
  tell,
  signal,
});
