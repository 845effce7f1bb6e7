/** The surfaces an accent must be read on. */
export const SURFACE = { light: '#ffffff', dark: '#1b201d' } as const;

const AA_TEXT = 4.5;

export interface Accent {
  readonly fill: string;
  /** Black or white, whichever reads better on `fill`. */
  readonly onFill: string;
  /** The accent as text on white: darkened until it reads. */
  readonly ink: string;
  /** The accent as text on the dark surface: lightened until it reads. */
  readonly inkOnDark: string;
}

type Rgb = readonly [number, number, number];

const parse = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const format = (rgb: Rgb) =>
  `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** WCAG 2.2, "relative luminance", 0-1. */
function luminance(hex: string): number {
  const [red, green, blue] = parse(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast of two colours, 1-21 (WCAG 2.2, "contrast ratio").
 *
 * @example
 * contrast('#000000', '#ffffff'); //=> 21
 */
export function contrast(a: string, b: string): number {
  const [darker, lighter] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** `hex`, moved towards black or white by tenths until it reads on `surface` (WCAG 2.2, 1.4.3). */
function readableOn(surface: string, hex: string, towards: 0 | 255): string {
  for (let step = 0; step < 10; step++) {
    const moved = format(
      parse(hex).map((value) => value + (towards - value) * (step / 10)) as unknown as Rgb,
    );
    if (contrast(moved, surface) >= AA_TEXT) return moved;
  }
  return towards === 0 ? '#000000' : '#ffffff';
}

/**
 * The studio's colour in the four roles mails need, each readable whatever the colour.
 *
 * @example
 * accentOf('#ffd400').onFill; //=> '#000000'
 */
export function accentOf(fill: string): Accent {
  return {
    fill,
    onFill: contrast(fill, '#ffffff') >= AA_TEXT ? '#ffffff' : '#000000',
    ink: readableOn(SURFACE.light, fill, 0),
    inkOnDark: readableOn(SURFACE.dark, fill, 255),
  };
}
