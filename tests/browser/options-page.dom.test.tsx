import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createListPage } from '../../components/options/list-store';
import { OptionsPage } from '../../components/options/options-page';
import { bringList, prepareList } from '../../lib/directory/bring-list';
import { createDirectoryKeeper } from '../../lib/directory/keeper';
import { memoryStore } from '../directory/memory-store';
import { stageSources } from './sources';
import { stageWork } from './work';

let root: Root;
let keeper: ReturnType<typeof createDirectoryKeeper>;

beforeEach(async () => {
  const store = memoryStore(Date.now);
  keeper = createDirectoryKeeper({ store, onChanged: () => undefined });
  const page = createListPage({
    readStatus: () => keeper.status(),
    readFormer: () => keeper.former(),
    bringBack: () => keeper.bringBack(),
    bring: (brought, options, { onProgress }) =>
      bringList(brought, {
        prepare: (what) => prepareList(what, { store, onProgress }, options),
        save: (draft) => keeper.adopt(draft),
      }),
    insist: (draft) => keeper.adopt(draft, { replaceAnyway: true }),
    drop: (draft) => keeper.dropDraft(draft),
    loadSample: (options) =>
      keeper.replace(
        [{ domain: 'sample.12345.service' }],
        { source: 'sample', complete: true, canAskAgain: false },
        options,
      ),
  });
  const container = document.body.appendChild(document.createElement('div'));
  root = createRoot(container);
  root.render(<OptionsPage page={page} sources={stageSources().page} work={stageWork().page} />);
  await page.refresh();
  await vi.waitFor(() => part('list-status'));
});

afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

function part(name: string): HTMLElement {
  const found = document.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no part "${name}" on the page.`);
  return found;
}
const count = () => expect.poll(() => part('list-status').dataset.count);
const notice = () => expect.poll(() => document.querySelector('[data-part="list-notice"]')?.textContent ?? '');
const choose = (content: string, name = 'domains.csv') =>
  userEvent.upload(part('import-domains'), new File([content], name));

const lines = (many: number) => Array.from({ length: many }, (_, at) => `d${at}.12345.service`).join('\n');

test('without a list it says so', async () => {
  await count().toBe('0');
  expect(part('list-status').dataset.complete).toBe('false');
});

test('choosing a file is enough', async () => {
  await choose(lines(12));
  await count().toBe('12');
  expect(part('list-status').dataset.complete).toBe('true');
  expect(part('list-status').textContent).toContain('domains.csv');
  await notice().toContain('12 domains are in the list now.');
});

test('a paste is counted while it is typed, saved by its button, and leaves the text area empty', async () => {
  await userEvent.fill(part('paste-domains'), 'a.12345.service\nb.12345.service\na.12345.service');
  await expect.poll(() => document.body.textContent).toContain('2 domains read');
  await userEvent.click(part('paste-domains-save'));
  await count().toBe('2');
  await notice().toContain('one repeats another line (line 3)');
  await expect.poll(() => part('paste-domains')).toHaveProperty('value', '');
});

test('a list that was replaced is brought back at one press, and nothing was lost', async () => {
  await choose(lines(12), 'all.csv');
  await count().toBe('12');
  expect(document.querySelector('[data-part="bring-back"]')).toBeNull();
  await choose(lines(11), 'other.csv');
  await count().toBe('11');
  await expect.poll(() => part('list-status').textContent).toContain('12 domains, File all.csv');
  await userEvent.click(part('bring-back'));
  await count().toBe('12');
  expect(part('list-status').querySelector('[data-part="list-notice"]')?.textContent).toContain(
    '12 domains are in the list now.',
  );
});

describe('a bad file', () => {
  test.each([
    ['nothing in it', '', 'There is nothing in it.'],
    ['no domains', 'name,phone\nAcme Inc,555 0100', 'No column of domains'],
    ['a workbook', 'PK\u0003\u0004....[Content_Types].xml', 'save it as CSV'],
  ])('with %s leaves the list and says what to do, where a reader hears it', async (_, content, words) => {
    await choose(lines(5));
    await count().toBe('5');
    await choose(content);
    await notice().toContain(words);
    await notice().toContain('The list in use stays as it was.');
    expect(part('list-notice').closest('[aria-live="polite"]')).not.toBeNull();
    expect(part('list-status').dataset.count).toBe('5');
  });
});

describe('a table whose columns cannot be told apart', () => {
  const table = 'acme,smith\nbeta,miller\ngamma,brown';
  const value = (name: string) => {
    const select = part(name);
    return select instanceof HTMLSelectElement ? select.selectedOptions[0]?.textContent : undefined;
  };
  const domains = async () => [
    (await keeper.check('smith', {})).verdict === 'exact',
    (await keeper.check('acme', {})).verdict === 'exact',
  ];

  beforeEach(async () => {
    await choose(lines(2));
    await count().toBe('2');
    await choose(table);
    await expect.poll(() => document.querySelector('[data-part="column-choice"]')).not.toBeNull();
  });

  test('is asked about before anything is replaced, with its first rows', async () => {
    await notice().toContain('The list in use stays as it was.');
    expect(part('preview-rows').textContent).toContain('gamma');
    expect(part('list-status').dataset.count).toBe('2');
    expect(value('choose-domain-column')).toBe('Column 1');
    expect(value('choose-name-column')).toBe('Column 2');
  });

  test('is read as somebody chose, with the keyboard alone', async () => {
    expect(document.activeElement?.textContent).toBe('Which column holds the domains?');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(part('choose-domain-column'));
    await userEvent.keyboard('{ArrowDown}{Tab}{Tab}');
    expect(document.activeElement).toBe(part('choose-heading'));
    await userEvent.keyboard('{Tab}{Tab}');
    expect(document.activeElement).toBe(part('take-list'));
    await userEvent.keyboard('{Enter}');
    await notice().toContain('3 domains are in the list now.');
    expect(await domains()).toEqual([true, false]);
    expect(document.querySelector('[data-part="column-choice"]')).toBeNull();
  });

  test('can be left alone', async () => {
    await userEvent.click(part('leave-list'));
    await expect.poll(() => document.querySelector('[data-part="column-choice"]')).toBeNull();
    expect(part('list-status').dataset.count).toBe('2');
  });
});

describe('a table that was read', () => {
  const table = 'Company,Domain,Code\nAcme Dental,acme.12345.service,a.1\nBeta Dental,beta.12345.service,b.2';

  test('can be read anew with other columns', async () => {
    await choose(table);
    await count().toBe('2');
    await userEvent.click(part('choose-columns'));
    await expect.poll(() => document.querySelector('[data-part="column-choice"]')).not.toBeNull();
    await userEvent.selectOptions(part('choose-domain-column'), 'Code (column 3)');
    await userEvent.selectOptions(part('choose-name-column'), 'Domain (column 2)');
    await userEvent.click(part('take-list'));
    await expect.poll(async () => (await keeper.check('a.1', {})).description).toBe('acme.12345.service');
  });

  test('shows its columns first when that is wanted', async () => {
    await userEvent.click(part('look-first'));
    await choose(table);
    await expect.poll(() => document.querySelector('[data-part="column-choice"]')).not.toBeNull();
    expect(part('list-status').dataset.count).toBe('0');
    await userEvent.click(part('take-list'));
    await count().toBe('2');
    expect((await keeper.check('acme.12345.service', {})).description).toBe('Acme Dental');
  });
});

describe('a list that is much shorter', () => {
  beforeEach(async () => {
    await choose(lines(100));
    await count().toBe('100');
    await userEvent.fill(part('paste-domains'), lines(10));
    await userEvent.click(part('paste-domains-save'));
    await notice().toContain('10 instead of 100');
  });

  test('is not taken before somebody says so', async () => {
    expect(part('list-status').dataset.count).toBe('100');
    await userEvent.click(part('replace-list'));
    await count().toBe('10');
  });

  test('can be left, and the text to be corrected is still there', async () => {
    await userEvent.click(part('keep-list'));
    await notice().toBe('');
    expect(part('list-status').dataset.count).toBe('100');
    expect(part('paste-domains')).toHaveProperty('value', lines(10));
  });
});

test('the sample does not take the place of a real list unasked', async () => {
  await userEvent.click(part('load-sample'));
  await count().toBe('1');
  await choose(lines(3));
  await count().toBe('3');
  await userEvent.click(part('load-sample'));
  await notice().toContain('The sample would take the place of your own list.');
  expect((await keeper.status()).source).toBe('file');
});

test('what the background cannot do is said, and the page goes on', async () => {
  vi.spyOn(keeper, 'adopt').mockRejectedValueOnce(new Error('The background is gone.'));
  await choose(lines(3));
  await notice().toContain('The background is gone.');
  await choose(lines(4));
  await count().toBe('4');
});
