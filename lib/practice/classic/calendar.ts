import { addDays, isoDay, monthOf, parseUsDate, usDate } from '../model/dates';
import { on } from './delegate';
import { append, html, show } from './html';

const WEEK = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function weeksOf(first: string, last: string): (string | null)[][] {
  const weeks: (string | null)[][] = [];
  let week: (string | null)[] = Array.from({ length: new Date(`${first}T12:00:00`).getDay() }, () => null);
  for (let day = first; day <= last; day = addDays(day, 1)) {
    week.push(day);
    if (week.length === 7) {
      weeks.push(week);
      week = [];
    }
  }
  if (week.length > 0) weeks.push(week);
  return weeks;
}

/** Opens a month to choose a day from, under a text field that holds `MM/DD/YYYY`. */
export function openCalendar(field: HTMLInputElement, signal: AbortSignal): void {
  const holder = field.parentElement;
  if (!holder || holder.querySelector('.cb-calendar')) return;
  const popup = append(holder, html`<div class="cb-calendar"></div>`);
  let shown = monthOf(parseUsDate(field.value) ?? isoDay(new Date()));

  function draw() {
    const [year = '', month = '1'] = shown.first.split('-');
    show(
      popup,
      html`<div class="cb-calendar-head">
          <a href="#" class="cb-earlier" title="Prev">‹</a><b>${MONTHS[Number(month) - 1] ?? ''} ${year}</b><a href="#" class="cb-later" title="Next">›</a>
        </div>
        <table>
          <tr>${WEEK.map((name) => html`<th>${name}</th>`)}</tr>
          ${weeksOf(shown.first, shown.last).map(
            (week) =>
              html`<tr>${week.map((day) =>
                day === null
                  ? html`<td></td>`
                  : html`<td><a href="#" class="cb-day ${usDate(day) === field.value && 'cb-chosen'}">${Number(day.slice(8))}</a></td>`,
              )}</tr>`,
          )}
        </table>`,
    );
  }

  draw();
  on(
    popup,
    'click',
    'a',
    (link) => {
      if (link.classList.contains('cb-earlier')) shown = monthOf(addDays(shown.first, -1));
      else if (link.classList.contains('cb-later')) shown = monthOf(addDays(shown.last, 1));
      else {
        field.value = usDate(addDays(shown.first, Number(link.textContent) - 1));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        popup.remove();
        return;
      }
      draw();
    },
    signal,
  );
  document.addEventListener(
    'mousedown',
    (event) => {
      if (event.target instanceof Node && !holder.contains(event.target)) popup.remove();
    },
    { signal },
  );
}
