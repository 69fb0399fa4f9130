import { finder } from '@medv/finder';
import { getRoles, queryAllByRole } from '@testing-library/dom';
import { computeAccessibleName } from 'dom-accessibility-api';

/** What others would have recorded of a target, and what they find by it now; nothing means they abstain. */
export type Recorded = Readonly<Record<'css' | 'xpath' | 'getByRole', (() => Element | undefined) | undefined>>;

function xpathOf(element: Element): string {
  const steps: string[] = [];
  for (let up: Element | null = element; up; up = up.parentElement) {
    if (up.id) return `//*[@id="${up.id}"]${steps.length ? `/${steps.join('/')}` : ''}`;
    const { localName } = up;
    const alike = [...(up.parentNode?.children ?? [up])].filter((each) => each.localName === localName);
    steps.unshift(`*[local-name()="${localName}"][${alike.indexOf(up) + 1}]`);
  }
  return `/${steps.join('/')}`;
}

function attempt<T>(deed: () => T): T | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}

/** Records a target. The peers are told in which frame and root it is; they need not look for that. */
export function record(target: Element): Recorded {
  const root = target.getRootNode() as Document | ShadowRoot; // of connected elements
  const own = target.ownerDocument;
  const scope = root.nodeType === 9 ? own.documentElement : (root.firstElementChild ?? own.documentElement);
  const css = attempt(() => finder(target, { root: scope as HTMLElement, timeoutMs: 300 }));
  const isDocument = root.nodeType === 9;
  const xpath = isDocument ? xpathOf(target) : undefined;
  const role = Object.entries(attempt(() => getRoles(target.parentElement ?? (scope as HTMLElement))) ?? {}).find(
    ([, elements]) => elements.includes(target as HTMLElement),
  )?.[0];
  const name = attempt(() => computeAccessibleName(target)) ?? '';
  return {
    css: css === undefined ? undefined : () => attempt(() => root.querySelector(css) ?? undefined),
    xpath:
      xpath === undefined
        ? undefined
        : () => attempt(() => (own.evaluate(xpath, own, null, 9).singleNodeValue as Element | null) ?? undefined),
    getByRole:
      role === undefined || !name || !isDocument
        ? undefined
        : () => {
            const found = attempt(() => queryAllByRole(own.body, role, { name })) ?? [];
            return found.length === 1 ? found[0] : undefined;
          },
  };
}
