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
  erase: 'M8.5 5H21v14H8.5L2.5 12zM12 9.5l5 5m0-5-5 5',
  question: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8m0 3v.2',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
