import { describe, expect, it, test } from 'vitest';
import { readLines } from '../../lib/page/read-lines';
import { look, product, show, the } from './shown';

const DOMAIN = 'lakesidedental.12345.service';
const tokens = () => readLines(look(), product, []).map((line) => line.tokens);
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

describe('the usage lines of an order', () => {
  test.each<[what: string, html: string]>([
    [
      'in one text',
      `<table>${row(`<a id="it" href="#">Domain Usage / Domain Usage Plan - ${DOMAIN}</a>`, '1', '$25.00')}</table>`,
    ],
    ['in cells', `<table>${row('<a id="it" href="#">Domain Usage</a>', DOMAIN, '1', '$25.00')}</table>`],
    ['below the name', `<ul><li><a id="it" href="#">Domain Usage</a><br><small>${DOMAIN}</small></li></ul>`],
    ['in a row of divs', `<div style="display: flex"><a id="it" href="#">Domain Usage</a><div>${DOMAIN}</div></div>`],
    [
      'in a row by its role',
      `<div role="row"><div><a id="it" href="#">Domain Usage Plan</a></div><div>${DOMAIN}</div></div>`,
    ],
  ])('%s: its words, and the name that is clicked', (_, html) => {
    show(html);
    const [line, ...others] = readLines(look(), product, []);
    expect(line?.tokens).toContain(DOMAIN);
    expect(line?.element.id).toBe('it');
    expect(others).toEqual([]);
  });

  it('leave out the product’s name, money and counts', () => {
    show(`<table>${row('<a href="#">Domain Usage / Domain Usage Plan</a>', DOMAIN, '1', '$25.00', '—')}</table>`);
    expect(tokens()).toEqual([[DOMAIN]]);
  });

  test.each([
    ['an invisible character', 'lakeside\u200bdental.12345.service'],
    ['a space that does not break', 'lakesidedental.12345.service\u00a0'],
    ['capitals', 'LakesideDental.12345.service'],
    ['a letter of another script', 'lаkesidedental.12345.service'],
  ])('keep %s', (_, value) => {
    show(`<table>${row('<a href="#">Domain Usage</a>', value)}</table>`);
    expect(tokens()).toEqual([[value]]);
  });

  it('do not run together what stands in two cells', () => {
    show(`<table>${row('<a href="#">Domain Usage</a>', 'lakesidedental', '.12345.service')}</table>`);
    expect(tokens()).toEqual([['.12345.service', 'lakesidedental']]);
  });

  it('are several where the product stands several times', () => {
    show(
      `<table>${row('<a href="#">Domain Usage</a>', 'SUB1-DU')}${row('<a href="#">Domain Usage</a>', DOMAIN)}</table>`,
    );
    expect(tokens()).toEqual([['SUB1-DU'], [DOMAIN]]);
  });

  it('do not take in the words of other products’ lines', () => {
    show(
      `<table>${row('<a href="#">Web Hosting</a>', 'other.host')}${row('<a href="#">Domain Usage</a>', DOMAIN)}</table>`,
    );
    expect(tokens()).toEqual([[DOMAIN]]);
  });

  test.each<[what: string, html: string]>([
    ['a heading', `<h2>Domain Usage</h2><p>${`It belongs to ${DOMAIN}. `.repeat(6)}</p>`],
    ['another product', `<table>${row('<a href="#">Domain Registration</a>', DOMAIN)}</table>`],
    ['a line that is not shown', `<table hidden>${row('<a href="#">Domain Usage</a>', DOMAIN)}</table>`],
    ['an icon’s name', '<i class="fa fa-domain-usage"></i>'],
  ])('%s is none', (_, html) => {
    show(html);
    expect(tokens()).toEqual([]);
  });

  it('what stands apart is none: the pop-up, the catalogue', () => {
    show(`<div id="pop-up"><a href="#">Domain Usage</a> ${DOMAIN}</div>`);
    expect(readLines(look(), product, [the('#pop-up')])).toEqual([]);
    expect(readLines(look(), product, [])).toHaveLength(1);
  });
});
