const PATHS = {
  home: 'M3 11.5 12 4l9 7.5M5.5 10v9.5h13V10M10 19.5v-5h4v5',
  tag: 'M3.5 12.5 12 4h7.5v7.5L11 20z M15.8 8.2h.01',
  people:
    'M8.5 11a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4ZM2.5 19c.4-3.4 2.6-5.2 6-5.2s5.6 1.8 6 5.2M16 11.2a2.7 2.7 0 1 0-1.2-5.1M17 14c2.6.3 4.2 1.9 4.5 4.6',
  headset:
    'M4 14v-2a8 8 0 0 1 16 0v2M4 14h3v5H5.5A1.5 1.5 0 0 1 4 17.5zM20 14h-3v5h1.5a1.5 1.5 0 0 0 1.5-1.5zM17 19c0 1.5-1.5 2-4 2',
  share:
    'M6.5 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM17 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM17 20.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.7 10.8l6.1-3.5M8.7 13.2l6.1 3.5',
  chart: 'M4 20V4M4 20h16M8 16v-4M12 16V8M16 16v-6',
  sliders:
    'M4 7h9M17 7h3M4 17h3M11 17h9M15 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  shield: 'M12 3.5 19 6v5.5c0 4.3-2.8 7.5-7 9-4.2-1.5-7-4.7-7-9V6z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.5 15.5 20 20',
  chat: 'M4 5h16v11H9l-5 4z',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20.5h4',
  help: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.8-1.1 1.7M12 16.5h.01',
  gear: 'M12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM10.4 5.6L10.7 3.2L13.3 3.2L13.6 5.6L15.4 6.4L17.3 4.8L19.2 6.7L17.6 8.6L18.4 10.4L20.8 10.7L20.8 13.3L18.4 13.6L17.6 15.4L19.2 17.3L17.3 19.2L15.4 17.6L13.6 18.4L13.3 20.8L10.7 20.8L10.4 18.4L8.6 17.6L6.7 19.2L4.8 17.3L6.4 15.4L5.6 13.6L3.2 13.3L3.2 10.7L5.6 10.4L6.4 8.6L4.8 6.7L6.7 4.8L8.6 6.4Z',
  check: 'M5 12.5 10 17.5 19.5 7',
  'check-circle': 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8.5 12.3l2.5 2.5 4.5-5',
  alert: 'M12 4 21 19.5H3zM12 10v4M12 17h.01',
  close: 'M6 6l12 12M18 6 6 18',
  back: 'M19 12H5M11 6l-6 6 6 6',
  pencil: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  pin: 'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11ZM12 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  building: 'M5 20.5v-17h9v17M14 9h5v11.5M3 20.5h18M8 7h3M8 11h3M8 15h3M16.5 12.5h.01M16.5 16h.01',
  plus: 'M12 5v14M5 12h14',
  chevron: 'M7 10l5 5 5-5',
  right: 'M10 7l5 5-5 5',
  trash: 'M5 7h14M10 7V4.5h4V7M7 7l1 13h8l1-13',
  info: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 11v5M12 8h.01',
  calendar: 'M4.5 6h15v14h-15zM4.5 10h15M8.5 4v4M15.5 4v4',
  logout: 'M14 5h-8v14h8M11 12h10M17.5 8.5 21 12l-3.5 3.5',
  mail: 'M3.5 6h17v12h-17zM3.5 7l8.5 6 8.5-6',
  phone: 'M6 4h3.5l1.5 4-2 1.5a11 11 0 0 0 5 5l1.5-2 4 1.5V18a2 2 0 0 1-2 2C10.5 20 4 13.5 4 6a2 2 0 0 1 2-2z',
  card: 'M3.5 6h17v12h-17zM3.5 10h17M7 15h4',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing, never read out: the control around it carries the name. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="nb-icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
