import { afterEach, describe, expect, it, test } from 'vitest';
import { fieldValue } from '../../lib/page/field';
import { fillField } from '../../lib/page/fill';
import { addFrame, giveRoot, show, the } from './shown';

const DOMAIN = 'lakesidedental.12345.service';

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
});

/** As React does: an own `value` property notes what its owner set, and an event with the same value is no news. */
function trackValue(field: HTMLInputElement, onChange: (value: string) => void): void {
  const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  let known = field.value;
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: () => native?.get?.call(field),
    set: (value: string) => {
      known = value;
      native?.set?.call(field, value);
    },
  });
  const hear = (): void => {
    if (field.value === known) return;
    known = field.value;
    onChange(known);
  };
  document.addEventListener('input', hear, { signal: stop.signal });
}

/** The values that each kind of event finds in the field. */
function heard(field: Element): Record<string, string[]> {
  const values: Record<string, string[]> = { input: [], change: [] };
  for (const type of ['input', 'change'])
    field.addEventListener(type, () => values[type]?.push(fieldValue(field)), { signal: stop.signal });
  return values;
}

describe('a value that is put into a field', () => {
  it('is taken by a page that tracks the value itself', () => {
    show('<input id="it" value="SUB5016">');
    const taken: string[] = [];
    const field = document.querySelector('input');
    if (!field) throw new Error('There is no field.');
    trackValue(field, (value) => taken.push(value));
    expect(fillField(field, DOMAIN)).toBe(true);
    expect(taken).toEqual([DOMAIN]);
  });

  test.each([
    ['a line', '<input id="it" value="SUB5016">'],
    ['several lines', '<textarea id="it">SUB5016</textarea>'],
    ['a part that can be edited', '<div id="it" contenteditable="true">SUB5016</div>'],
  ])('is heard by plain listeners, once each, in %s', (_, html) => {
    show(html);
    const values = heard(the('#it'));
    expect(fillField(the('#it'), DOMAIN)).toBe(true);
    expect(values).toEqual({ input: [DOMAIN], change: [DOMAIN] });
  });

  it('is heard outside the shadow root it stands in, and up to the document', () => {
    show('<x-field></x-field>');
    const field = the('input', giveRoot(the('x-field'), '<input>'));
    const types: string[] = [];
    for (const type of ['input', 'change'])
      document.addEventListener(type, () => types.push(type), { signal: stop.signal });
    fillField(field, DOMAIN);
    expect(types).toEqual(['input', 'change']);
  });

  it('comes in a frame by the frame’s own setter and events', () => {
    show('');
    const { body } = addFrame('<input value="SUB5016">');
    const field = the('input', body);
    const view = body.ownerDocument.defaultView;
    const events: unknown[] = [];
    field.addEventListener('input', (event) => events.push(Object.getPrototypeOf(event)), { signal: stop.signal });
    expect(fillField(field, DOMAIN)).toBe(true);
    expect(events).toEqual([Reflect.get(view ?? {}, 'InputEvent').prototype]);
  });

  it('leaves the focus in the field', () => {
    show('<button>Elsewhere</button><input id="it">');
    the('button').focus();
    fillField(the('#it'), DOMAIN);
    expect(document.activeElement?.id).toBe('it');
  });

  it('is said not to hold when the page has put something else there', () => {
    show('<input id="it" maxlength="10">');
    const field = document.querySelector('input');
    field?.addEventListener('input', () => {
      field.value = field.value.toUpperCase();
    });
    expect(fillField(the('#it'), DOMAIN)).toBe(false);
    expect(field?.value).toBe(DOMAIN.toUpperCase());
  });

  it('keeps what other fields hold', () => {
    show('<input id="it"><input id="other" value="1">');
    fillField(the('#it'), DOMAIN);
    expect(fieldValue(the('#other'))).toBe('1');
  });
});
