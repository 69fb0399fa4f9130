import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { portalLink } from '../../lib/domains/portal-link';
import type { CheckResult, DiffRun, Suggestion } from '../../lib/domains/verdict';
import { Icon } from '../ui/icon';
import { CellRow } from './cells';
import { breakPairs, type CellPair, pairCells, rowWidth } from './comparison';
import type { OverlayActions } from './view';

/** Room of a card that is not the domain's: paddings, label, "Use"; px. */
const BESIDE = 127;
/** Room of the link to the portal beside a row; px. */
const LINK = 32;
/** Width of a column of the mono face at 14 px in the widest of the faces, px. */
const COLUMN = 8.43;

type SuggestionsProps = { result: CheckResult; width: number; actions: OverlayActions };

/** The listed domains to choose from; typed above listed where a comparison says something. */
export function Suggestions({ result, width, actions }: SuggestionsProps) {
  const { suggestions, verdict } = result;
  const first = suggestions[0];
  if (!first) return null;
  const columns = Math.max(12, (width - roomBeside(result)) / COLUMN);
  const bare = verdict === 'incomplete';
  const compares = first.diff.length > 0 && !bare && verdict !== 'ambiguous';
  return (
    <div className="pl-diff">
      {compares && (
        <div className="pl-diff-row">
          <span className="pl-row-label">{i18n.t('verdict.typed')}</span>
          <CellRow lines={breakPairs(pairCells(first.diff), columns)} row="typed" />
        </div>
      )}
      {suggestions.map((suggestion) => (
        <div className="pl-suggestion-row" key={suggestion.domain}>
          <SuggestionButton
            suggestion={suggestion}
            lines={listedLines(suggestion, result, columns)}
            typed={bare ? result.value : undefined}
            who={whoWords(suggestion, result)}
            actions={actions}
          />
          {result.list.portal && <PortalLink portal={result.list.portal} suggestion={suggestion} />}
        </div>
      ))}
    </div>
  );
}

/** The width a card wants so that no row has to be broken; px. */
export function wantedWidth(result: CheckResult): number {
  const { suggestions } = result;
  const rows = suggestions.map(({ domain, diff }) => rowWidth(pairCells(diff.length > 0 ? diff : plainRun(domain))));
  return rows.length > 0 ? roomBeside(result) + COLUMN * Math.max(...rows) : 0;
}

function roomBeside({ list }: CheckResult): number {
  return list.portal ? BESIDE + LINK : BESIDE;
}

function plainRun(domain: string): DiffRun[] {
  return [{ same: true, typed: domain, listed: domain }];
}

type ButtonProps = {
  suggestion: Suggestion;
  lines: CellPair[][];
  /** What is typed so far, for completions: they have no label and show it bold. */
  typed?: string;
  who?: string;
  actions: OverlayActions;
};

function SuggestionButton({ suggestion: { domain }, lines, typed, who, actions }: ButtonProps) {
  const { useSuggestion: fill } = actions;
  const name = who ? i18n.t('verdict.useDomainOf', { domain, customer: who }) : i18n.t('verdict.useDomain', { domain });
  return (
    <button
      type="button"
      className="pl-suggestion"
      data-part="suggestion"
      data-domain={domain}
      data-bare={typed === undefined ? undefined : ''}
      aria-label={name}
      onClick={() => fill(domain)}
      onKeyDown={(event) => moveBetween(event, actions)}
    >
      {typed === undefined && <span className="pl-row-label">{i18n.t('verdict.listed')}</span>}
      <span>
        {typed === undefined ? <CellRow lines={lines} row="listed" /> : <Completion domain={domain} typed={typed} />}
        {who && <span className="pl-who">{who}</span>}
      </span>
      <span className="pl-use">{i18n.t('verdict.use')}</span>
    </button>
  );
}

/** Shows this very domain in the manager portal, in a tab of its own that knows nothing of this one. */
function PortalLink({ portal, suggestion: { domain, description } }: { portal: string; suggestion: Suggestion }) {
  const label = i18n.t('verdict.openDomain', { domain });
  return (
    <a
      className="pl-icon-button pl-portal-link"
      data-part="portal-link"
      href={portalLink(portal, domain, description)}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      title={i18n.t('verdict.openDomainShort')}
    >
      <Icon name="portal" />
    </a>
  );
}

function Completion({ domain, typed }: { domain: string; typed: string }) {
  const begins = domain.startsWith(typed);
  return (
    <code className="pl-domain" aria-hidden="true">
      {begins && (
        <span className="pl-cell" data-prefix="">
          {typed}
        </span>
      )}
      <span className="pl-cell">{begins ? domain.slice(typed.length) : domain}</span>
    </code>
  );
}

function listedLines({ domain, diff }: Suggestion, { verdict }: CheckResult, columns: number): CellPair[][] {
  // Of equally close domains only what is theirs is shown: there is no typed row to stand under.
  const pairs = pairCells(diff.length > 0 ? diff : plainRun(domain));
  return breakPairs(verdict === 'ambiguous' ? pairs.filter(({ listed }) => listed.kind !== 'gap') : pairs, columns);
}

function whoWords({ description }: Suggestion, { verdict }: CheckResult): string | undefined {
  if (!description) return undefined;
  const named = verdict === 'generated' || verdict === 'other-customer';
  return named ? i18n.t('verdict.forCustomer', { customer: description }) : description;
}

/** Up and down between the suggestions; up from the first and Esc lead back to the field. */
function moveBetween(event: KeyboardEvent<HTMLButtonElement>, actions: OverlayActions): void {
  const list = event.currentTarget.closest('.pl-diff');
  if (!list) return;
  const all = [...list.querySelectorAll<HTMLElement>('[data-part="suggestion"]')];
  const at = all.indexOf(event.currentTarget);
  const back = event.key === 'Escape' || (event.key === 'ArrowUp' && at === 0);
  const to = { ArrowDown: all[at + 1], ArrowUp: all[at - 1] }[event.key];
  if (back) actions.backToField?.();
  else if (to) to.focus();
  else if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  event.stopPropagation();
}
