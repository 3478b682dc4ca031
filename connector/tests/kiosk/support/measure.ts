import type { Page } from 'playwright-core';

export interface Measured {
  text: string;
  /** Contrast of the text with what lies behind it; infinite where there is no text. */
  ratio: number;
  width: number;
  height: number;
  isControl: boolean;
  /** Contrast of a control's frame, or of its body, with what it lies on; infinite where it is drawn as text alone. */
  edge: number;
  /** What most people want next, or one of the things to choose from. */
  isMain: boolean;
}

/** Every visible text and control as it is drawn. What is disabled may be faint (WCAG 1.4.3). */
export const measure = (page: Page): Promise<Measured[]> =>
  page.evaluate(() => {
    type Rgb = [number, number, number];
    const rgba = (css: string) => (css.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (rgb: Rgb) => {
      const [r, g, b] = rgb.map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      }) as Rgb;
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: Rgb, other: Rgb) => {
      const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
      return (light + 0.05) / (dark + 0.05);
    };
    const edgeOf = (element: Element) => {
      const { borderTopWidth, borderTopColor } = getComputedStyle(element);
      if (!element.matches('button, input') || parseFloat(borderTopWidth) === 0) return Infinity;
      const around = behind(element.parentElement!);
      return Math.max(contrast(rgba(borderTopColor).slice(0, 3) as Rgb, around), contrast(behind(element), around));
    };
    const behind = (element: Element): Rgb => {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const [r, g, b, a = 1] = rgba(getComputedStyle(at).backgroundColor);
        if (a === 1 && r !== undefined) return [r, g!, b!];
      }
      return [255, 255, 255];
    };
    const visible = Array.from(document.querySelectorAll<HTMLElement>('.kiosk *')).filter(
      (element) => element.checkVisibility() && !element.closest('.unseen, :disabled'),
    );
    const isText = (element: Element) =>
      Array.from(element.childNodes).some((node) => node.nodeType === 3 && node.textContent?.trim());
    return visible
      .filter((element) => isText(element) || element.matches('button, input'))
      .map((element): Measured => {
        const { width, height } = element.getBoundingClientRect();
        const colour = rgba(getComputedStyle(element).color).slice(0, 3) as Rgb;
        const ratio = isText(element) ? contrast(colour, behind(element)) : Infinity;
        const isControl = element.matches('button, input');
        const isMain = element.matches('.button.main, .card');
        return { text: element.textContent ?? '', ratio, width, height, isControl, edge: edgeOf(element), isMain };
      });
  });

/** Pixels by which the page is wider and higher than the screen. */
export const overflow = (page: Page): Promise<{ across: number; down: number }> =>
  page.evaluate(() => ({
    across: document.documentElement.scrollWidth - innerWidth,
    down: Math.max(0, document.documentElement.scrollHeight - innerHeight),
  }));
