const pad = (week: number) => String(week).padStart(4, '0');

/** Keys of the mails that the pipeline sends: one key, one mail. */
export const weeklyPlanKey = (week: number) => `weekly-plan-${pad(week)}`;
