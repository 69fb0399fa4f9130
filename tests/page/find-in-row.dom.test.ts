import { afterEach, describe, expect, it, test } from 'vitest';
import { found, giveRoot, show, the } from './shown';

const NAMES = ['Domain Registration', 'Domain Usage', 'Toll Free Usage', 'Domain Usage Report'];
/** The button of each row is called like its product. */
const id = (name: string) => name.toLowerCase().replaceAll(' ', '-');
const add = (name: string) => `<button id="${id(name)}">Add</button>`;
const each = (row: (name: string) => string) => NAMES.map(row).join('');

const column = (cells: string) => `<div style="width: 300px">${cells}</div>`;
const cell = (text: string) => `<div style="height: 30px">${text}</div>`;

const layouts: [what: string, html: string][] = [
  ['a table', `<table>${each((name) => `<tr><td>${name}</td><td>$1</td><td>${add(name)}</td></tr>`)}</table>`],
  [
    'a table without rows of its own',
    `<div style="display: table">${each((name) => `<div style="display: table-row"><span style="display: table-cell">${name}</span><span style="display: table-cell">${add(name)}</span></div>`)}</div>`,
  ],
  [
    'cards, the button beneath the name',
    each(
      (name) =>
        `<section style="width: 300px; margin: 8px"><h3>${name}</h3><p>Billed monthly</p>${add(name)}</section>`,
    ),
  ],
  [
    'cards side by side',
    `<div style="display: flex">${each((name) => `<div style="width: 200px"><b>${name}</b><br><br>${add(name)}</div>`)}</div>`,
  ],
  ['a list', `<ul>${each((name) => `<li><span>${name}</span> ${add(name)}</li>`)}</ul>`],
  [
    'rows of divs',
    each((name) => `<div style="display: flex; gap: 40px"><div>${name}</div><div>${add(name)}</div></div>`),
  ],
  [
    'columns that are trees of their own',
    `<div style="display: flex">${column(each(cell))}${column(each((name) => cell(add(name))))}</div>`,
  ],
  [
    'a grid without any rows',
    `<div style="display: grid; grid-template-columns: 300px 100px">${each((name) => `<div>${name}</div><div>${add(name)}</div>`)}</div>`,
  ],
  ['the button before the name', each((name) => `<div>${add(name)} <span>${name}</span></div>`)],
];

afterEach(() => show(''));

describe('Add is the one in the row of Domain Usage', () => {
  test.each(layouts)('in %s', (_, html) => {
    show(html);
    expect(found('add-usage')).toBe('domain-usage');
  });

  test.each(layouts)('in %s, where the other buttons come in reverse', (_, html) => {
    const page = show(html);
    for (const list of page.querySelectorAll('tbody, ul, :scope > div')) {
      if (list.childElementCount === NAMES.length) list.append(...[...list.children].reverse());
    }
    expect(found('add-usage')).toBe('domain-usage');
  });

  it('in rows that are elements with roots of their own', () => {
    show(each((name) => `<x-row title="${id(name)}">${name}</x-row>`));
    for (const host of document.querySelectorAll('x-row'))
      giveRoot(
        host,
        `<div style="display: flex"><span><slot></slot></span><button id="${host.getAttribute('title')}">Add</button></div>`,
      );
    expect(found('add-usage')).toBe('domain-usage');
  });

  it('by an icon alone', () => {
    show(
      each(
        (name) =>
          `<div><span>${name}</span> <a href="#" id="${id(name)}"><i class="fa fa-plus-circle">&nbsp;</i></a></div>`,
      ),
    );
    expect(found('add-usage')).toBe('domain-usage');
  });

  it('by a label that names the product as well', () => {
    show(each((name) => `<div><span>${name}</span> <button id="${id(name)}" aria-label="Add">＋</button></div>`));
    expect(found('add-usage')).toBe('domain-usage');
  });
});

describe('nothing is pointed at', () => {
  test.each(layouts)('when the product is not among them, in %s', (_, html) => {
    const page = show(html);
    for (const element of page.querySelectorAll('*'))
      if (element.childElementCount === 0 && element.textContent === 'Domain Usage')
        element.textContent = 'Web Hosting';
    expect(found('add-usage')).toBe('absent');
  });

  it('when its own Add is switched off', () => {
    show(layouts[0]?.[1] ?? '');
    the('#domain-usage').setAttribute('disabled', '');
    expect(found('add-usage')).toBe('absent');
  });

  it('when it stands there twice', () => {
    show(
      `<table>${['a', 'b'].map((row) => `<tr><td>Domain Usage</td><td><button id="${row}">Add</button></td></tr>`).join('')}</table>`,
    );
    expect(found('add-usage')).toBe('unsure');
  });
});
