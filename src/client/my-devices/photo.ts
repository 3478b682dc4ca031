/** What the app takes at most, in characters of Base64. */
const mostText = 1_000_000;
/** A scratch is seen at the first of these; a picture full of detail needs a smaller one. */
const longestSides = [1600, 1200, 800];

/**
 * A photo made small enough for a ticket. It is drawn anew, so that nothing goes with it that the phone has written into
 * the file: where it was taken, and when.
 * @returns a JPEG in Base64; null when the file is no picture that this browser can show
 */
export async function shrunkPhoto(file: File): Promise<string | null> {
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null;
  const texts = longestSides.map((side) => () => drawn(bitmap, side));
  for (const text of texts) {
    const base64 = text();
    if (base64 !== null && base64.length <= mostText) return base64;
  }
  return null;
}

function drawn(bitmap: ImageBitmap, longestSide: number): string | null {
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', 0.8).split(',')[1] ?? null;
}
