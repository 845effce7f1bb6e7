import type { Locale } from '@phasewise/engine';
import { en } from './en.ts';
import { es } from './es.ts';
import type { MailWords } from './words.ts';

export const WORDS: Readonly<Record<Locale, MailWords>> = { en, es };
