import { renderWeeklyPlan } from '@phasewise/mail';
import { input } from '../../packages/mail/test/sample.ts';
import { htmlScreen, type Screen } from './screen.ts';

export function mailScreens(): readonly Screen[] {
  return [htmlScreen('mail-weekly-plan', renderWeeklyPlan(input()).html)];
}
