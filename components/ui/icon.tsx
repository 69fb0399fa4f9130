import type { ReactElement } from 'react';

/** Our own set: 16 grid, 1.5 stroke, round, drawn in the colour of the text around it. */
const drawings = {
  check: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="m5.4 8.2 1.8 1.8 3.5-3.9" />
    </>
  ),
  differs: (
    <>
      <path d="M3 6h10M3 10h10M10.5 3l-5 10" />
    </>
  ),
  ask: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M6.3 6.4a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.8.5-.8 1v.2M8 11.4v.1" />
    </>
  ),
  unknown: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.2 10.2 3.3 3.3M5.6 5.6l2.8 2.8M8.4 5.6 5.6 8.4" />
    </>
  ),
  pending: (
    <>
      <path d="M3.5 8v.1M8 8v.1M12.5 8v.1" strokeWidth="2.2" />
    </>
  ),
  field: (
    <>
      <rect x="1.75" y="4.75" width="12.5" height="6.5" rx="1" />
      <path d="M4.5 6.8v2.4" />
    </>
  ),
  lock: (
    <>
      <rect x="3.25" y="7.25" width="9.5" height="6" rx="1" />
      <path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />
    </>
  ),
  unlock: (
    <>
      <rect x="3.25" y="7.25" width="9.5" height="6" rx="1" />
      <path d="M5.25 7V5a2.75 2.75 0 0 1 5.3-1" />
    </>
  ),
  arrow: (
    <>
      <path d="M2.5 8h11M9.5 4l4 4-4 4" />
    </>
  ),
  down: (
    <>
      <path d="m4 6 4 4 4-4" />
    </>
  ),
  up: (
    <>
      <path d="m4 10 4-4 4 4" />
    </>
  ),
  right: (
    <>
      <path d="m6 4 4 4-4 4" />
    </>
  ),
  close: (
    <>
      <path d="m4 4 8 8M12 4l-8 8" />
    </>
  ),
  collapse: (
    <>
      <path d="M3.5 8h9" />
    </>
  ),
  side: (
    <>
      <rect x="2.25" y="3.25" width="11.5" height="9.5" rx="1" />
      <path d="M6 3.5v9" />
    </>
  ),
  lost: (
    <>
      <circle cx="8" cy="8" r="6" strokeDasharray="2.6 2.12" />
      <path d="M8 5.2v3.3M8 10.8v.1" />
    </>
  ),
  refresh: (
    <>
      <path d="M13.2 8a5.2 5.2 0 1 1-1.5-3.7M13.4 2.4v2.8h-2.8" />
    </>
  ),
  hidden: (
    <>
      <path d="M2.5 8s2-3.8 5.5-3.8S13.5 8 13.5 8 11.5 11.8 8 11.8 2.5 8 2.5 8Z" />
      <path d="m3 13 10-10" />
    </>
  ),
  list: (
    <>
      <path d="M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4v.1M2.5 8v.1M2.5 12v.1" />
    </>
  ),
  portal: (
    <>
      <rect x="2.25" y="2.75" width="11.5" height="10.5" rx="1" />
      <path d="M2.5 6h11M4.5 4.4v.1M6.5 4.4v.1" />
    </>
  ),
  key: (
    <>
      <circle cx="5" cy="8" r="2.75" />
      <path d="M7.75 8h6M11.5 8v2.25" />
    </>
  ),
  file: (
    <>
      <path d="M4 1.75h5l3 3v9.5H4zM9 1.75v3h3" />
    </>
  ),
  paste: (
    <>
      <rect x="3.25" y="3.25" width="9.5" height="11" rx="1" />
      <path d="M6 3.25v-1.5h4v1.5M5.75 7.5h4.5M5.75 10.5h3" />
    </>
  ),
  link: (
    <>
      <path d="M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 1 0-3.7-3.7l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 1 0 3.7 3.7l.8-.8" />
    </>
  ),
  policy: (
    <>
      <path d="M8 1.75 13 3.5v4c0 3-2 5.5-5 6.75C5 13 3 10.5 3 7.5v-4z" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6.25" />
      <path d="M8 4.5V8l2.3 1.5" />
    </>
  ),
  practice: (
    <>
      <path d="M1.75 6 8 3l6.25 3L8 9zM4.5 7.5v3.25c1 .9 2.2 1.35 3.5 1.35s2.5-.45 3.5-1.35V7.5M14.25 6v3.5" />
    </>
  ),
  record: (
    <>
      <path d="M3.25 2.25h9.5v11.5h-9.5zM5.5 5.5h5M5.5 8h5M5.5 10.5h3" />
    </>
  ),
  gear: (
    <>
      <circle cx="8" cy="8" r="2.25" />
      <path d="M8 1.75v1.75M8 12.5v1.75M1.75 8H3.5M12.5 8h1.75M3.6 3.6l1.2 1.2M11.2 11.2l1.2 1.2M3.6 12.4l1.2-1.2M11.2 4.8l1.2-1.2" />
    </>
  ),
  download: (
    <>
      <path d="M8 2.25v8M4.75 7.25 8 10.5l3.25-3.25M2.75 13.5h10.5" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.25" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  date: (
    <>
      <rect x="2.25" y="3.25" width="11.5" height="10.5" rx="1" />
      <path d="M2.5 6.5h11M5.5 1.75v2.5M10.5 1.75v2.5" />
    </>
  ),
  play: (
    <>
      <path d="m5 3.25 7 4.75-7 4.75z" />
    </>
  ),
  undo: (
    <>
      <path d="M5.5 3 2.5 6l3 3M2.8 6H9a4 4 0 1 1 0 8H6" />
    </>
  ),
  tollfree: (
    <>
      <path d="M4.2 2.2 6 5.4 4.8 6.8a8 8 0 0 0 4.4 4.4L10.6 10l3.2 1.8v1.4c0 .6-.5 1-1 1A11.2 11.2 0 0 1 1.8 3.2c0-.5.4-1 1-1z" />
    </>
  ),
  warn: (
    <>
      <path d="M8 2.5 14 13H2zM8 6.5v3M8 11.2v.1" />
    </>
  ),
  copy: (
    <>
      <rect x="5.25" y="5.25" width="8.5" height="8.5" rx="1" />
      <path d="M10.5 5V2.25H2.25v8.25H5" />
    </>
  ),
} satisfies Record<string, ReactElement>;

export type IconName = keyof typeof drawings;
export const iconNames = Object.keys(drawings).filter((name): name is IconName => name in drawings);

/** An icon of 16 px. It never carries meaning alone, so it is hidden from speech. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="pl-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
