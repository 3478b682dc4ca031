/** Line icons of the page, drawn on a grid of 24. They only accompany words, so that nobody need hear of them. */
const PATHS = {
  collect: 'M5 11v8h14v-8M12 15V4m0 0-4 4m4-4 4 4',
  return: 'M5 11v8h14v-8M12 4v11m0 0-4-4m4 4 4-4',
  borrow: 'M4 6h16v10H4zM2 20h20M12 8.5v5M9.5 11h5',
  reopen: 'M4 12a8 8 0 1 1 2.5 5.8M4 20v-4.5h4.5',
  check: 'm4.5 12.5 5 5 10-11',
  warn: 'M12 3.5 2.5 20h19zM12 10v4.5m0 2.8v.2',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5m0-9v.2',
  clock: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5l3.5 2',
  contrast: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 3v18M12 7h6M12 12h9M12 17h6',
  down: 'M12 4v13m0 0-5-5m5 5 5-5M5 21h14',
  up: 'M12 20V7m0 0-5 5m5-5 5 5M5 3h14',
  keypad:
    'M5 5h2v2H5zM11 5h2v2h-2zM17 5h2v2h-2zM5 11h2v2H5zM11 11h2v2h-2zM17 11h2v2h-2zM5 17h2v2H5zM11 17h2v2h-2zM17 17h2v2h-2z',
  phone: 'M7 2.5h10v19H7zM11 18.5h2',
  erase: 'M8.5 5H21v14H8.5L2.5 12zM12 9.5l5 5m0-5-5 5',
  back: 'M20 12H5m0 0 6-6m-6 6 6 6',
  device: 'M4 6h16v10H4zM2 20h20',
  repair: 'M14.5 6.5a4 4 0 0 1 5-3l-2.6 2.6 1 2 2 1 2.6-2.6a4 4 0 0 1-5.4 5L9 19.6a2.3 2.3 0 0 1-3.2-3.2z',
  charge: 'M4 8h13v9H4zM17 11h3v3h-3M11 9l-2.5 4h4L10 16.5',
  swap: 'M4 9h15m0 0-4-4m4 4-4 4M20 16H5m0 0 4-4m-4 4 4 4',
  spare: 'M4 6h16v10H4zM2 20h20M12 8.5v5M9.5 11h5',
  no_spare: 'M4 6h16v10H4zM2 20h20M10 9l4 4m0-4-4 4',
  take_back: 'M9 6 4 11l5 5M4 11h10a6 6 0 0 1 0 12h-2',
  keep: 'M5 11v8h14v-8M3 7h18v4H3zM10 15h4',
  extend: 'M12 21a9 9 0 1 1 9-9M12 7v5l3 2M18 16v6m-3-3h6',
  damage: 'M4 5h16v11H4zM2 20h20M13 5l-3 4 4 2-3 5',
  another: 'M4 9h15m0 0-4-4m4 4-4 4M20 16H5m0 0 4-4m-4 4 4 4',
  not_listed: 'M5 12h.2M12 12h.2M19 12h.2',
  round: 'M4 5h3v3H4zM4 14h3v3H4zM11 6.5h9M11 15.5h9',
  stock: 'M4 10v10h16V10M2 6h20v4H2zM9 14h6',
  stage:
    'M9 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM3 20c.5-4.5 3-6.5 6-6.5s5.5 2 6 6.5M17 6v8m0 0-3-3m3 3 3-3M16 20h5',
  bring_back: 'M5 12v8h14v-8M12 3v10m0 0-4-4m4 4 4-4M9 17h6',
  no_start: 'M12 3v8M7 6a8 8 0 1 0 10 0',
  screen: 'M3 4h18v12H3zM12 16v4M8 20h8',
  keyboard: 'M2 6h20v12H2zM6 10h.2M10 10h.2M14 10h.2M18 10h.2M7 14h10',
  battery: 'M3 8h15v8H3zM18 11h3v2h-3M6 10.5v3',
  network: 'M3 9a13 13 0 0 1 18 0M6 12.5a8.5 8.5 0 0 1 12 0M9 16a4 4 0 0 1 6 0M12 19.5v.2',
  other: 'M5 12h.2M12 12h.2M19 12h.2',
  tag: 'M3 12V4h8l10 10-8 8zM7.5 8h.2',
  scan: 'M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16',
  badge: 'M4 5h16v14H4zM9 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM6 16c.4-1.8 1.5-2.5 3-2.5s2.600.7 3 2.5M15 9.5h3M15 13h3',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8m0 3v.2',
} as const;
export type IconName = keyof typeof PATHS;

/** The icon of a choice: of its kind, of the symptom it names, or a neutral one for what a newer app offers. */
export function choiceIcon({ kind, title }: { kind: string; title: string }): IconName {
  const name = kind === 'symptom' ? title : kind;
  return Object.hasOwn(PATHS, name) ? (name as IconName) : 'question';
}

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
