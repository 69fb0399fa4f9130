import { afterEach, expect, test } from 'vitest';
import { readStrayPackages } from '../../lib/page/read-stray-packages';
import { survey } from '../../lib/page/survey';
import { assignUsageProduct } from '../../lib/procedure/assign-usage-product';

afterEach(() => document.body.replaceChildren());

const offer = (name: string) =>
  `<div style="display: flex; gap: 20px"><span>${name}</span> <button type="button">Add</button></div>`;
/** An order with two lines, and the pop-up with this title over it. */
const put = (title: string, inside: string): void => {
  document.body.innerHTML = `
    <table><tr><td><a href="#">Bundled Seat</a></td><td>1</td></tr><tr><td><a href="#">Domain Usage</a></td><td>1</td></tr></table>
    <dialog open style="position: fixed; inset: 60px auto auto 60px; width: 500px; height: 200px"><h2>${title}</h2>${inside}</dialog>`;
};
const read = () => {
  const add = assignUsageProduct.targets['add-package'];
  if (!add) throw new Error('The procedure has no target "add-package".');
  return readStrayPackages(
    survey(document, ({ shadowRoot }) => shadowRoot),
    add,
    assignUsageProduct,
  );
};

test('packages in the pop-up of another line are told, with its name', () => {
  put('Bundled Seat', offer('Toll Free Calls - 1000 Minutes'));
  expect(read()).toBe('Bundled Seat');
});

test.each([
  ['the usage product’s own pop-up', 'Domain Usage', offer('Toll Free Package')],
  ['a pop-up that is no line’s', 'Purchase Add-Ons', offer('Toll Free Package')],
  ['other add-ons', 'Bundled Seat', offer('Voicemail')],
  ['a toll-free number, which is no package', 'Bundled Seat', offer('Toll Free Phone Number (DID)')],
  ['a package that is only mentioned', 'Bundled Seat', '<p>Toll Free Package</p>'],
])('%s is no reason', (_, title, inside) => {
  put(title, inside);
  expect(read()).toBeUndefined();
});

test('packages on the page itself are the catalogue’s', () => {
  document.body.innerHTML = `<h1>Products</h1>${offer('Toll Free Package')}`;
  expect(read()).toBeUndefined();
});
