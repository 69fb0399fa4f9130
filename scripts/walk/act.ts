import type { Page } from 'puppeteer-core';
import { emptyLogInFields, type Point, placeInList, type RingTarget } from './target';

/** What the clerk of the walk knows. */
export interface Clerk {
  userName: string;
  password: string;
  /** Account number of the customer the order is for. */
  account: string;
  /** The customer's name, for a search where the account is on another page of the list. */
  customer: string;
  /** The domain to type. */
  domain: string;
  /** What to search for among the add-ons. */
  package: string;
  /** How many of a product come to it. */
  quantity: string;
  /** First billing day, `YYYY-MM-DD`. */
  activationDate: string;
}

/** Steps whose text fields are searches. */
const SEARCHES = ['open-subscriber', 'add-toll-free'];
const SELECT_ALL = process.platform === 'darwin' ? 'Meta' : 'Control';

async function replaceText(page: Page, at: Point, text: string): Promise<void> {
  await page.mouse.click(at.x, at.y);
  await page.keyboard.down(SELECT_ALL);
  await page.keyboard.press('a');
  await page.keyboard.up(SELECT_ALL);
  await page.keyboard.type(text);
}

/** Fills in what the log-in page asks for before its button is pressed. */
async function fillLogIn(page: Page, clerk: Clerk): Promise<void> {
  for (const { at, secret } of await emptyLogInFields(page)) {
    await replaceText(page, at, secret ? clerk.password : clerk.userName);
  }
}

function textFor(step: string, clerk: Clerk, target: RingTarget): string {
  if (step === 'enter-domain') return clerk.domain;
  if (step === 'open-subscriber') return clerk.customer;
  if (step === 'add-toll-free') return clerk.package;
  if (step === 'set-quantity') return clerk.quantity;
  if (step === 'set-activation-date' || step === 'set-effective-date')
    return dayLike(target.value, clerk.activationDate);
  throw new Error(
    `The ring of step "${step}" holds a text field ("${target.words}"), and this clerk has nothing to type.`,
  );
}

/** The day written as the field already writes days; month first where it is empty, as OneBill does. */
function dayLike(sample: string, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return /^\d{4}-/.test(sample) ? day : `${month}/${date}/${year}`;
}

/** Picks from a list what the panel leaves to the clerk: the customer, or the package. */
export async function choose(page: Page, step: string, clerk: Clerk): Promise<string> {
  const wanted =
    step === 'open-subscriber' ? { words: clerk.account } : { words: clerk.package, press: '^(?:add|\\+)$' };
  const at = await placeInList(page, wanted);
  if (!at) throw new Error(`The panel leaves a choice to the clerk, and "${wanted.words}" is not in sight.`);
  await page.mouse.click(at.x, at.y);
  return `chose "${wanted.words}"`;
}

/** Does with the target what a person does with mouse and keyboard. Gives a word for the record. */
export async function act(page: Page, step: string, target: RingTarget, clerk: Clerk): Promise<string> {
  if (step === 'log-in') await fillLogIn(page, clerk);
  if (target.kind === 'text' && step !== 'log-in') {
    const text = textFor(step, clerk, target);
    await replaceText(page, target.at, text);
    // Many fields tell their page only when they are left; a search is sent.
    await page.keyboard.press(SEARCHES.includes(step) ? 'Enter' : 'Tab');
    return `typed ${text}`;
  }
  if (target.kind === 'date') {
    const [year = '', month = '', date = ''] = clerk.activationDate.split('-');
    await page.mouse.click(target.at.x, target.at.y);
    await page.keyboard.type(`${month}${date}${year}`);
    await page.keyboard.press('Tab');
    return `set ${clerk.activationDate}`;
  }
  if (target.kind === 'select') {
    await page.mouse.click(target.at.x, target.at.y);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    return 'chose the next option';
  }
  await page.mouse.click(target.at.x, target.at.y);
  if (step !== 'choose-reason') return 'pressed';
  // It is a list of the page's own making.
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  return 'chose the next option';
}
