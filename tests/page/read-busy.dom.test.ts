import { describe, expect, it, test } from 'vitest';
import { openModal } from '../../lib/page/layer';
import { readBusy } from '../../lib/page/read-busy';
import { look, show, the } from './shown';

describe('a page is at work', () => {
  test.each([
    ['a part that says so', '<div aria-busy="true">…</div>'],
    ['a progress bar that knows no value', '<div role="progressbar" style="height:9px"></div>'],
    ['a spinner by its class', '<i class="spinner-border">…</i>'],
    ['words', '<p>Please wait</p>'],
  ])('by %s', (_, html) => {
    show(html);
    expect(readBusy(look())).toBe(true);
  });

  test.each([
    ['a bar with a value', '<div role="progressbar" aria-valuenow="3" style="height:9px"></div>'],
    ['a spinner that is hidden', '<i class="spinner-border" style="display:none">…</i>'],
    ['what says that it is done', '<div aria-busy="false">…</div>'],
  ])('not by %s', (_, html) => {
    show(html);
    expect(readBusy(look())).toBe(false);
  });
});

describe('the modal dialog', () => {
  it('is the last that was opened as one', () => {
    show('<dialog id="a">One</dialog><dialog id="b">Two</dialog><dialog id="c" open>Three</dialog>');
    expect(openModal(look())).toBeNull();
    for (const id of ['#a', '#b']) (the(id) as HTMLDialogElement).showModal(); // shown above
    expect(openModal(look())).toBe(the('#b'));
  });
});
