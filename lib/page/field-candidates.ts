import type { Target } from '../procedure/schema';
import { type FieldName, fieldNames, fieldValue, isTextField } from './field';
import type { Candidate } from './named';
import type { Survey } from './survey';
import { bestLikeness, squash } from './words';

/** Fields whose label is like one of the labels. */
export function fieldCandidates(target: Target, page: Survey): Candidate[] {
  const candidates: Candidate[] = [];
  const fields = target.kind === 'choose' ? [...new Set([...page.fields, ...page.controls])] : page.fields;
  for (const field of fields) {
    if (!isOfKind(field, target.kind)) continue;
    let best = 0;
    let by = '';
    const said = target.kind === 'choose' ? [{ name: fieldValue(field), weight: 0.9 }] : [];
    for (const { name, weight } of [...fieldNames(field), ...columnHead(field), ...said]) {
      if (target.not?.some((other) => squash(other) === squash(name))) continue;
      const grade = bestLikeness(target.labels, name) * weight;
      if (grade > best) [best, by] = [grade, name];
    }
    if (best > 0) candidates.push({ element: field, grade: best, by });
  }
  return candidates;
}

/** In a grid that is filled in, what a field is for stands at the head of its column. */
function columnHead(field: Element): readonly FieldName[] {
  const cell = field.closest('td');
  const head = cell?.closest('table')?.rows[0]?.cells[cell.cellIndex];
  const name = head?.tagName === 'TH' ? head.textContent?.trim() : undefined;
  return name ? [{ name, weight: 0.9 }] : [];
}

function isOfKind(field: Element, kind: Target['kind']): boolean {
  if (kind === 'date') return isDateField(field);
  if (kind === 'choose') return isClosedList(field);
  return isTextField(field) || (kind === 'number' && field.getAttribute('type') === 'number');
}

/** A list that opens, by its tag, by its role, or because nothing can be typed into it. */
function isClosedList(field: Element): boolean {
  if (field.tagName === 'SELECT' || field.getAttribute('role') === 'combobox') return true;
  if (/^(?:listbox|true|menu)$/.test(field.getAttribute('aria-haspopup') ?? '')) return true;
  return isTextField(field) && field.hasAttribute('readonly');
}

const DATE_TEXT = /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\s*$/;

function isDateField(field: Element): boolean {
  if (field.tagName !== 'INPUT') return false;
  const type = (field.getAttribute('type') ?? 'text').toLowerCase();
  if (type === 'date' || type === 'datetime-local') return true;
  return type === 'text' && (DATE_TEXT.test(fieldValue(field)) || isTextField(field));
}
