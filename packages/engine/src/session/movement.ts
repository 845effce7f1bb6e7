const IMPLEMENTS =
  /^(barbell|dumbbell|kettlebell|cable|band|machine|medicine-ball|suspension|goblet|heavy|plyo-box|balance-disc|stability-ball|rucksack|chair)-/;

/**
 * What a lift is without its implement and what is added to it: the name of the movement.
 *
 * @example
 * movementOf('dumbbell-reverse-lunge-to-curl'); //=> 'reverse-lunge'
 * movementOf('kettlebell-goblet-reverse-lunge'); //=> 'reverse-lunge'
 */
export function movementOf(exerciseId: string): string {
  const alone = exerciseId.split('-to-')[0] ?? exerciseId;
  const bare = alone.replace(IMPLEMENTS, '');
  return bare === alone ? alone : movementOf(bare);
}
