import type { Locale } from '@phasewise/engine';
import { en, type Text } from './en.ts';
import { es } from './es.ts';

export type { Text } from './en.ts';

/** All words of the pages by language: a language that lacks one does not compile. */
export const TEXT: Readonly<Record<Locale, Text>> = { en, es };

/** A body region in words; what another system reported stays as it came. */
export function regionName(region: string, locale: Locale): string {
  return (TEXT[locale].session.regions as Readonly<Record<string, string>>)[region] ?? region;
}
