// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleVerdicts } from '../../../components/gallery/sample-verdicts';
import { listed, result, verdictAt } from '../../../components/gallery/samples';
import { Overlay } from '../../../components/overlay/overlay';
import type { OverlayView, VerdictView } from '../../../components/overlay/view';
import { type CheckResult, verdictNames } from '../../../lib/domains/verdict';
import { type Drawing, draw, watchedActions } from '../drawing';

const field = { x: 100, y: 100, width: 400, height: 36 };
const frame = { width: 1280, height: 720 };
let actions: ReturnType<typeof watchedActions>;
let drawing: Drawing;

function overlay(check: CheckResult, more: Partial<VerdictView> = {}, view: Partial<OverlayView> = {}) {
  const whole: OverlayView = {
    verdict: verdictAt(field, check, more),
    holds: [],
    keepClear: [],
    scheme: 'light',
    ...view,
  };
  return <Overlay view={whole} actions={actions} place={{ side: 'right', collapsed: false }} frame={frame} />;
}
function sample(name: string): CheckResult {
  const found = sampleVerdicts[name];
  if (!found) throw new Error(`No sample verdict "${name}".`);
  return found;
}
async function show(name: string, more: Partial<VerdictView> = {}) {
  drawing = await draw(overlay(sample(name), more));
  return drawing;
}

beforeEach(() => {
  actions = watchedActions();
});
afterEach(async () => {
  await drawing.end();
  vi.useRealTimers();
});

describe('the verdict', () => {
  it('names verdict, value and whether it can be confirmed, for all of them', async () => {
    drawing = await draw(null);
    for (const verdict of verdictNames) {
      await drawing.again(overlay(result(verdict, `${verdict} \u200b`, [], { confirmable: verdict === 'unknown' })));
      const { dataset } = drawing.part('verdict');
      expect(dataset.verdict).toBe(verdict);
      expect(dataset.domain).toBe(`${verdict} \u200b`);
      expect(dataset.confirmable).toBe(String(verdict === 'unknown'));
    }
  });

  it('says whom to ask where a supervisor has forbidden to confirm it, and offers no way that is closed', async () => {
    const { part, all } = await show('cannot-tell', {
      result: { ...sample('cannot-tell'), confirmable: false },
      policy: 'forbidden',
    });
    expect(part('verdict').textContent).toContain('Ask your supervisor, or refresh the list');
    expect(all('button').map(({ textContent }) => textContent)).not.toContain('Confirm by typing it again');
  });

  it('asks for a listed domain to be typed a second time where that is wanted, and for no reason', async () => {
    const exact = { ...sample('exact'), confirmable: true };
    drawing = await draw(overlay(exact, { policy: 'required' }));
    const { part, one, press } = drawing;
    expect(part('verdict').textContent).toContain('Your organization wants every domain typed a second time');
    await press(one('button', 'Type it a second time'));
    expect(actions.beginConfirm).toHaveBeenCalledOnce();
    await drawing.again(overlay(exact, { policy: 'required', confirming: true }));
    expect(drawing.part('confirm-domain').textContent).not.toContain('Reason');
    await drawing.type(drawing.one('textbox', 'Second time'), exact.value);
    await press(drawing.one('button', 'Confirm and record'));
    expect(actions.confirm).toHaveBeenCalledExactlyOnceWith(exact.value, 'Every domain is typed twice here');
  });

  it('is two lines and no button when it is exact', async () => {
    const { part, all } = await show('exact');
    expect(part('verdict').textContent).toContain('Exact match');
    expect(part('verdict').textContent).toContain('500 domains, manager portal, 2 hours ago');
    expect(all('button')).toHaveLength(0);
  });

  it('uses a listed domain by its button, byte for byte', async () => {
    const { part, one, press } = await show('lookalike');
    expect(part('suggestion').dataset.domain).toBe(listed);
    await press(one('button', `Use ${listed}, Lakeside Dental Group`));
    expect(actions.useSuggestion).toHaveBeenCalledExactlyOnceWith(listed);
  });

  it('hides the cells of a comparison from speech and says them in words', async () => {
    const { part } = await show('lookalike');
    const verdict = part('verdict');
    expect([...verdict.querySelectorAll('code')].every((code) => code.getAttribute('aria-hidden') === 'true')).toBe(
      true,
    );
    expect(verdict.textContent).toContain('digit one for small letter L');
  });

  it('shows no typed row for domains that are equally close', async () => {
    const { part, parts } = await show('ambiguous');
    expect(parts('suggestion')).toHaveLength(2);
    expect(part('verdict').textContent).not.toContain('Typed');
  });

  it('asks the list again only where it can be asked', async () => {
    const { one, all, press, again } = await show('unknown');
    await press(one('button', 'Look again'));
    expect(actions.lookInSource).toHaveBeenCalledOnce();
    await again(overlay(sample('unknown, cannot be asked again')));
    expect(all('button', 'Look again')).toHaveLength(0);
    await press(one('button', 'Confirm by typing it again'));
    expect(actions.beginConfirm).toHaveBeenCalledOnce();
  });

  it.each(['typo', 'ambiguous', 'missing-suffix', 'wrong-suffix'])(
    'offers to look again for "%s", which a newer list could change',
    async (name) => {
      const { all, again } = await show(name);
      expect(all('button', 'Look again')).toHaveLength(1);
      const check = sample(name);
      await again(overlay({ ...check, list: { ...check.list, canAskAgain: false } }));
      expect(all('button', 'Look again')).toHaveLength(0);
    },
  );

  it.each(['case', 'whitespace', 'invisible', 'lookalike', 'wrapped', 'generated', 'description'])(
    'never offers to look again for "%s", which no list could change',
    async (name) => {
      const { all } = await show(name);
      expect(all('button', 'Look again')).toHaveLength(0);
    },
  );

  it('says that it is looking, and cannot be asked twice meanwhile', async () => {
    const { one, press } = await show('unknown', { looking: 'now' });
    await press(one('button', 'Looking in the portal'));
    expect(actions.lookInSource).not.toHaveBeenCalled();
    expect(one('button', 'Looking in the portal').getAttribute('aria-disabled')).toBe('true');
  });

  it('says what came of looking', async () => {
    const { part, again } = await show('unknown', { looking: 'done' });
    expect(part('verdict').textContent).toContain('The portal was asked just now');
    const check = sample('unknown');
    await again(overlay({ ...check, list: { ...check.list, problem: { code: 'signed-out' } } }, { looking: 'done' }));
    expect(part('verdict').textContent).toContain('Nobody is signed in to the manager portal');
  });

  it('leads from each suggestion to that very domain in the portal, beside its button', async () => {
    const { parts, all, again } = await show('ambiguous');
    expect(parts('portal-link').map((link) => link.getAttribute('href'))).toEqual([
      'https://portal.example.com/portal/domains/manage/lakesidedents.12345.service/Lakeside+Denture+Lab',
      'https://portal.example.com/portal/domains/manage/lakesiderent.12345.service/Lakeside+Rentals',
    ]);
    for (const link of all('link')) {
      expect(link.closest('button')).toBeNull();
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
      expect(link.getAttribute('aria-label')).toMatch(/^Open \S+ in the manager portal, in a new tab$/);
    }
    const check = sample('ambiguous');
    await again(overlay({ ...check, list: { ...check.list, portal: undefined } }));
    expect(all('link')).toHaveLength(0);
  });

  it('offers no confirmation where nothing may be confirmed', async () => {
    const { all } = await show('case');
    expect(all('button', /Confirm/)).toHaveLength(0);
  });

  it('can be taken back once it was confirmed', async () => {
    const confirmed = { at: Date.UTC(2026, 10, 22, 14, 32), reason: 'New in the portal today' };
    const { part, one, press } = await show('cannot-tell', { confirmed });
    expect(part('verdict').dataset.verdict).toBe('cannot-tell');
    expect(part('verdict').hasAttribute('data-confirmed')).toBe(true);
    expect(part('verdict').textContent).toContain('14:32 UTC');
    await press(one('button', 'Take it back'));
    expect(actions.takeBack).toHaveBeenCalledOnce();
  });

  it('goes when the view has none any more', async () => {
    const { parts, again } = await show('exact');
    await again(overlay(sample('exact'), {}, { verdict: undefined }));
    expect(parts('verdict')).toHaveLength(0);
  });
});

describe('keys between suggestions', () => {
  it('go down and up, and back to the field from the first', async () => {
    const { parts, key } = await show('incomplete');
    const [first, second] = parts('suggestion');
    if (!first || !second) throw new Error('Two suggestions were wanted.');
    first.focus();
    await key(first, 'ArrowDown');
    expect(document.activeElement).toBe(second);
    await key(second, 'ArrowUp');
    expect(document.activeElement).toBe(first);
    await key(first, 'ArrowUp');
    expect(actions.backToField).toHaveBeenCalledOnce();
  });

  it('Esc goes back to the field and never reaches the page', async () => {
    const { parts, key, root } = await show('incomplete');
    const heard = vi.fn();
    root.parentElement?.addEventListener('keydown', heard, { once: true });
    const event = await key(parts('suggestion')[1] ?? root, 'Escape');
    expect(actions.backToField).toHaveBeenCalledOnce();
    expect(event.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    root.parentElement?.removeEventListener('keydown', heard);
  });
});

describe('a check that is pending', () => {
  it('keeps what the card showed for a moment, so that it does not blink', async () => {
    vi.useFakeTimers();
    const { part, again } = await show('lookalike');
    await again(overlay(result('pending', 'lakesidedental')));
    expect(part('verdict').dataset).toMatchObject({ verdict: 'pending', domain: 'lakesidedental' });
    expect(part('verdict').textContent).toContain('One character is a look-alike');
    await act(async () => vi.advanceTimersByTime(150));
    expect(part('verdict').textContent).toContain('Checking');
  });

  it('never lets an exact match outlive its value', async () => {
    vi.useFakeTimers();
    const { part, again } = await show('exact');
    await again(overlay(result('pending', 'lakesidedentalx')));
    expect(part('verdict').textContent).not.toContain('Exact match');
  });
});
