type Rgb = readonly [number, number, number];

const channels = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as never;

const hexadecimal = (rgb: Rgb) =>
  `#${rgb.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance, 0-1 (WCAG 2.2, definition of the same name). */
function luminance(hex: string): number {
  const [red, green, blue] = channels(hex).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * Contrast ratio of two colours, 1-21 (WCAG 2.2, 1.4.3).
 *
 * @example
 * contrast('#ffffff', '#000000'); //=> 21
 */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The colour, moved towards black or white as little as it takes to be read on every one of `grounds`.
 *
 * @example
 * legible('#ffd400', ['#ffffff'], '#000000', 4.5); //=> '#806a00' or so
 */
export function legible(colour: string, grounds: readonly string[], towards: string, ratio: number): string {
  const from = channels(colour);
  const to = channels(towards);
  for (let step = 0; step <= 100; step += 1) {
    const mixed = hexadecimal(
      from.map((channel, at) => channel + ((to[at] ?? 0) - channel) * (step / 100)) as unknown as Rgb,
    );
    if (grounds.every((ground) => contrast(mixed, ground) >= ratio)) return mixed;
  }
  return towards;
}

/** Black or white, whichever reads better on the colour. */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  return contrast(colour, '#ffffff') >= 4.5 ? '#ffffff' : '#000000';
}
