import type { Planted } from '../plant.ts';
import { MAILED } from './mailed.ts';
import { SAID } from './said.ts';
import { STORED } from './stored.ts';

/** Bugs to find. Each is what somebody might write one day, believing it makes no difference. */
export const PLANTS: Readonly<Record<string, Planted>> = { ...STORED, ...MAILED, ...SAID };
