import type { Subscriber } from '../../lib/guard/answers';
import { createKeeper, type Keeper, type KeeperEvent } from '../../lib/guard/keeper';
import type { GuardRules, HoldReason, HoldTarget } from '../../lib/guard/policy';
import type { ShadowOf } from '../../lib/page/tree';
import { guardedUsage } from '../../lib/procedure/guarded-usage';
import type { Memory } from '../../lib/procedure/memory';
import { emptyMemory } from '../../lib/procedure/memory-empty';

export const EXACT = 'lakesidedental.12345.service';
export const GENERATED = 'SUB5016-DOMUSAGE';

/** The pop-up of the product with its identifier, what adds a package, and the check mark. */
export const popUp = ({
  value = GENERATED,
  title = 'Domain Usage',
  addOn = '<button type="button" id="add-on">Add-On</button>',
  form = false,
} = {}): string => {
  const inner = `
    <h2>${title}</h2>
    <div><label for="identifier">Identifier</label> <input id="identifier" value="${value}"></div>
    ${form ? '' : addOn}
    <button ${form ? '' : 'type="button"'} id="confirm" aria-label="Check mark">✓</button>
    ${form ? addOn : ''}
    <ul style="list-style: none">
      <li style="display: flex; gap: 40px"><span>Toll Free Package</span> <button type="button" id="add-toll-free">Add</button></li>
    </ul>`;
  return `<dialog id="pop-up" open style="position: fixed; inset: 40px auto auto 40px; width: 600px">${form ? `<form id="form">${inner}</form>` : inner}</dialog>`;
};

/** The review of an order with one usage line. */
export const review = ({ line = `Domain Usage / Domain Usage Plan - ${GENERATED}`, more = '' } = {}): string => `
  <h1>Order Review</h1>
  <table><tr><td><a href="#" id="line">${line}</a></td><td>Monthly</td><td>1</td><td>$25.00</td></tr></table>
  ${more}
  <button type="button" id="place-order">Place Order</button>`;

export type Stage = {
  /** Ids of the controls whose action was entered, each as often as it was. */
  entered: string[];
  /** What was told, scenes aside. */
  told: (KeeperEvent & { type: 'attempt' | 'passed' | 'pressed' })[];
  attempts(): HoldTarget[];
  reasons(): HoldReason['id'][];
  asked: { value: string; subscriber: Subscriber }[];
  keeper?: Keeper;
  stop: AbortController;
  /** Until everything asked is answered and everything changed is read. */
  settled(): Promise<void>;
};

export type StageOptions = {
  guarded?: boolean;
  /** What the list holds. Without an entry for a value the answer never comes when `silent`. */
  exact?: readonly string[];
  silent?: boolean;
  memory?: Partial<Memory>;
  rules?: GuardRules;
  shadowOf?: ShadowOf;
};

/** Puts a page up, whose buttons note that they were used, and guards it. The guard comes first, as on a real page. */
export async function stage(html: string, options: StageOptions = {}): Promise<Stage> {
  const {
    guarded = true,
    exact = [EXACT],
    silent = false,
    memory = {},
    rules = {},
    shadowOf = (element) => element.shadowRoot,
  } = options;
  const stop = new AbortController();
  const made: Stage = {
    entered: [],
    told: [],
    attempts: () => made.told.flatMap((event) => (event.type === 'attempt' ? [event.hold.target] : [])),
    reasons: () => made.told.flatMap((event) => (event.type === 'attempt' ? [event.hold.reason.id] : [])),
    asked: [],
    stop,
    settled: async () => {
      for (let turn = 0; turn < 3; turn++) await new Promise((done) => requestAnimationFrame(done));
    },
  };
  document.body.innerHTML = '';
  if (guarded) {
    made.keeper = createKeeper(
      document,
      guardedUsage,
      {
        isExact: (value, subscriber) => {
          made.asked.push({ value, subscriber });
          return silent ? new Promise(() => undefined) : Promise.resolve(exact.includes(value));
        },
        recall: async () => ({ memory: { ...emptyMemory, ...memory }, rules }),
        describe: (reason) => `held: ${reason.id}`,
        shadowOf,
      },
      stop.signal,
    );
    made.keeper.listen((event) => event.type !== 'scene' && made.told.push(event), { signal: stop.signal });
    made.keeper.start();
  }
  document.body.innerHTML = html;
  for (const button of document.querySelectorAll(
    'button, [role=button], [role=tab], input[type=image], input[type=checkbox], select',
  )) {
    button.addEventListener(button.tagName === 'SELECT' ? 'change' : 'click', () => made.entered.push(button.id), {
      signal: stop.signal,
    });
  }
  document.addEventListener('submit', (event) => event.preventDefault(), { signal: stop.signal });
  await made.settled();
  return made;
}

export function byId<T extends Element = HTMLElement>(id: string): T {
  const found = document.querySelector<T>(`#${id}`);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}

/** As typing does, without the events when `silently`. */
export function setValue(value: string, silently = false): void {
  const field = byId<HTMLInputElement>('identifier');
  field.value = value;
  if (!silently) field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}
