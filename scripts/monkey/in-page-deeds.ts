/**
 * What the monkey does inside a page, as text for the page: it may use nothing from outside itself. Gives what was done,
 * one word each.
 */
export function deedsInPage(numbers: number[], values: string[]): Promise<string[]> {
  let at = 0;
  const random = (below: number): number => Math.floor((numbers[at++ % numbers.length] ?? 0) * below);
  const choose = <T>(from: readonly T[]): T | undefined => from[random(from.length)];
  const shown = (selector: string): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
  const nameOf = (element: HTMLElement): string =>
    `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.innerText ?? '').trim().slice(0, 24)}"`;
  const press = (element: HTMLElement, types: readonly string[]): void => {
    for (const type of types) {
      const kind = type.startsWith('pointer') ? PointerEvent : MouseEvent;
      element.dispatchEvent(new kind(type, { bubbles: true, cancelable: true, composed: true }));
    }
  };
  const CONTROLS = 'button, a, input[type=submit], input[type=button], [role=tab], [role=menuitem]';
  const GUARDED =
    '.nb-totals-actions .nb-button, .cb-place, .nb-add-on-results .nb-button-soft, .cb-found .cb-buy, ' +
    '.nb-dialog-head [aria-expanded], .cb-window-tabs a';
  const FIELD = '.nb-dialog-body .nb-field input, .cb-window input[name="identifier"]';

  const deeds: (() => string | undefined)[] = [
    () => pressOne(choose(shown(CONTROLS))),
    () => pressOne(choose([...document.querySelectorAll<HTMLElement>(GUARDED)])),
    () => pressOne(choose([...document.querySelectorAll<HTMLElement>(GUARDED)])),
    () => edit(choose(shown(FIELD))),
    () => edit(choose(shown(FIELD))),
    () =>
      pressOne(
        choose(shown('.nb-grid-card .nb-link, .cb-open-product, .nb-dialog-head [aria-label="Apply"], .cb-apply')),
      ),
    () => tick(choose(shown('input[type=checkbox], input[type=radio]'))),
    () => submit(choose([...document.forms])),
  ];

  function pressOne(element: HTMLElement | undefined): string | undefined {
    if (!element) return undefined;
    const said = nameOf(element);
    const way = random(4);
    if (way === 0) element.click();
    else if (way === 1) press(element, ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']);
    else if (way === 2) press(element, ['mousedown', 'mouseup', 'click', 'dblclick']);
    else {
      element.focus();
      for (const type of ['keydown', 'keypress', 'keyup'])
        element.dispatchEvent(
          new KeyboardEvent(type, { key: random(2) ? 'Enter' : ' ', bubbles: true, cancelable: true }),
        );
      element.click();
    }
    return `press ${said}`;
  }

  function edit(field: HTMLElement | undefined): string | undefined {
    if (!(field instanceof HTMLInputElement)) return undefined;
    const value = choose(values) ?? '';
    field.focus();
    field.select();
    document.execCommand(value === '' ? 'delete' : 'insertText', false, value);
    const way = random(5);
    if (way === 0) document.execCommand('undo');
    if (way === 1) field.blur();
    // Without an event: the page does not hear of it, the guard must. Only what is wrong, for what the page holds is sent.
    if (way === 2) field.value = `${value}x`;
    return `edit to "${field.value}" (${way})`;
  }

  function tick(box: HTMLElement | undefined): string | undefined {
    box?.click();
    return box && `tick ${(box as HTMLInputElement).checked}`;
  }

  function submit(form: HTMLFormElement | undefined): string | undefined {
    form?.requestSubmit();
    return form && 'requestSubmit';
  }

  return (async () => {
    const done: string[] = [];
    for (let turn = 0; turn < 12; turn++) {
      done.push(choose(deeds)?.() ?? 'nothing');
      // Half of the time the page and the guard get a frame, half of the time none.
      if (random(2)) await new Promise((shownNow) => requestAnimationFrame(shownNow));
    }
    return done;
  })();
}
