/** Pictures of damage. By what a file begins with, in Base64, and not by what it is said to be: nothing else is kept. */
const BEGINNINGS = [
  { type: 'image/jpeg', ending: 'jpg', begins: '/9j/' },
  { type: 'image/png', ending: 'png', begins: 'iVBORw0KGgo' },
] as const;

export type PhotoType = (typeof BEGINNINGS)[number];

/** Null: it is no picture of a known kind. */
export function photoType(base64: string): PhotoType | null {
  return BEGINNINGS.find(({ begins }) => base64.startsWith(begins)) ?? null;
}

/** As many as show a device from all sides. */
export const MOST_PHOTOS = 5;
/** Characters of Base64: a photo that the page has made small needs half of it. */
export const MOST_PHOTO_TEXT = 1_000_000;
