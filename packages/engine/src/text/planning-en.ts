import { dateInWords } from './date-in-words.ts';

type Inputs = Readonly<Record<string, string | number>>;
export type Names = Readonly<Record<string, string>>;

/** A list of ids, joined by commas, in a reader's words. */
export function named(ids: string | number | undefined, names: Names): string {
  return String(ids ?? '')
    .split(', ')
    .map((id) => names[id] ?? id)
    .join(', ');
}

const BODY_EN: Names = {
  'total-body': 'total body',
  chest: 'chest',
  back: 'back',
  shoulders: 'shoulders',
  arms: 'arms',
  legs: 'legs',
};
const CARE_EN: Names = {
  'older-adult': 'age 65 and over',
  'youth-6-12': 'a child',
  'youth-13-17': 'a teenager',
  'pregnancy-1': 'pregnancy, first trimester',
  'pregnancy-2': 'pregnancy, second trimester',
  'pregnancy-3': 'pregnancy, third trimester',
  hypertension: 'high blood pressure',
  osteoporosis: 'osteoporosis',
  obesity: 'obesity',
  'low-back-pain': 'low-back pain',
  'knee-pain': 'knee pain',
  'shoulder-impingement': 'shoulder impingement',
};
const OBSTACLES_EN: Names = {
  experience: 'training history',
  'no-assessment': 'no movement assessment on file',
  faults: 'what the movement assessment found',
  readiness: 'the health questionnaire',
  care: 'age or a condition',
};
const FAULTS_EN: Names = {
  'low-back-rounds': 'low back rounds',
  'asymmetric-weight-shift': 'weight shifts to one side',
  'low-back-arches': 'low back arches',
  'knees-move-inward': 'knees move inward',
};

/**
 * What each week of a block is for (OPT reference 2.2). Where health holds the effort down, or minutes the volume, nothing is announced
 * that does not come.
 */
const FOCUS_EN: Readonly<Record<string, Readonly<Record<string | number, string>>>> = {
  usual: {
    1: 'new exercises, kept easy.',
    2: 'a little more volume.',
    3: 'volume and effort go up.',
    4: 'the hardest week of the block.',
  },
  held: {
    1: 'new exercises, kept easy.',
    2: 'the same exercises, at an easy effort.',
    3: 'more practice, at the same easy effort.',
    4: 'the same again, with better control.',
  },
  cut: {
    1: 'new exercises, kept easy.',
    2: 'one step on, as far as the minutes go.',
    3: 'more effort, as far as the minutes go.',
    4: 'as hard as the minutes allow.',
  },
};

/** Every sentence that planning writes, by rule. Inputs are those of the reason it belongs to. */
export const PLANNING_EN = {
  'awaiting-clearance': (_: Inputs) =>
    'Nothing is planned until a doctor or the health questionnaire gives clearance.',
  'too-much-hurts': (_: Inputs) =>
    'So much hurts at the moment that nothing is planned. Please see a doctor or physiotherapist, and tell your trainer what they say.',
  'max-phase': ({ maxPhase }: Inputs) =>
    `For the age and health on record the plan stays ${maxPhase === 1 ? 'in phase 1' : `at phase ${maxPhase} or below`}; the goal's other phases are left out.`,
  'fault-keeps-heavy-work-away': ({ faults }: Inputs) =>
    `Heavy and explosive blocks are replaced by phase 2 until a new movement assessment shows these gone: ${named(faults, FAULTS_EN)}.`,
  'event-without-performance': (_: Inputs) => 'An event date only shapes plans with the performance goal.',
  'event-too-near': ({ eventDate }: Inputs) =>
    `The event on ${dateInWords(String(eventDate), 'en')} is too near to build up to: the usual year is planned.`,
  event: ({ eventDate, blocks }: Inputs) =>
    `Counted back from the event on ${dateInWords(String(eventDate), 'en')}: ${blocks} blocks, then an easy week.`,
  'event-days-free': ({ eventDate }: Inputs) =>
    `The event is on ${dateInWords(String(eventDate), 'en')}: leave out what is planned on that day, the day before and the day after.`,
  'new-goal-goes-on': ({ weeks }: Inputs) =>
    `New goal: phase 1 was done ${weeks} weeks ago, so the plan goes on after it.`,
  'new-goal-prepares': (_: Inputs) => 'New goal, and phase 1 is long ago: the plan prepares with it first.',
  'stabilization-skipped': (_: Inputs) =>
    'Phase 1 is skipped as the trainer asked: training history, assessment and health allow it.',
  'stabilization-kept': ({ obstacles }: Inputs) =>
    `Phase 1 was to be skipped, but stays; what speaks against it: ${named(obstacles, OBSTACLES_EN)}.`,
  'undulation-off': ({ phases }: Inputs) =>
    `Undulating blocks (${phases}) are left out: not all of their phases are safe for now.`,
  'undulation-later': ({ phases }: Inputs) =>
    `Undulating blocks (${phases}) begin once a block of each of their phases is done.`,
  'week-of-block': ({ week, weeks, phase, focus, effort }: Inputs) =>
    `Week ${week} of ${weeks} in ${phase}: ${FOCUS_EN[effort ?? 'usual']?.[focus ?? 0] ?? ''}`,
  deload: (_: Inputs) =>
    'An easy week on purpose: half the sets, lighter loads, no drills, so that the body catches up.',
  'phase-3-on-two-days': (_: Inputs) =>
    'This phase is meant for three days a week or more; two are planned because two is what there is.',
  'needs-more-minutes': ({ minutes, recommended }: Inputs) =>
    `With ${minutes} minutes this phase is cut to its core; ${recommended} or more would do it justice.`,
  'time-cut': ({ minutes }: Inputs) => `Your ${minutes} minutes go to what does most for you this week.`,
  'over-time': ({ minutes, estimated }: Inputs) =>
    `The least this phase needs takes about ${estimated} minutes; ${minutes} are too few for it.`,
  'more-equipment': ({ phase }: Inputs) =>
    `${phase} asks for heavy loads; with dumbbells, bands or a gym this plan would do more for the goal.`,
  'no-figures-yet': ({ phase }: Inputs) =>
    `${phase} goes by effort until there are figures: write down what you lift, and loads follow from it.`,
  'note-the-loads': (_: Inputs) =>
    'Note load and effort of the big lifts this week: that is what lets them grow.',
  'patterns-out': (_: Inputs) =>
    'Movements that hurt badly stay out until a doctor or physiotherapist has looked and your trainer has entered it.',
  care: ({ groups }: Inputs) => `Adapted for: ${named(groups, CARE_EN)}.`,
  'birth-due': (_: Inputs) =>
    'By what is on record your baby is due by now. After the birth, training starts again 6 weeks later at the earliest (8 to 12 after a caesarean), once your doctor or midwife has said yes. Tell your trainer how you are: they enter the new health details and the doctor’s or midwife’s word, and the plan follows.',
  'group-class': (_: Inputs) =>
    'In class each station goes by the clock, with 15 seconds to change over. Everybody begins with the standard exercise; the easier and the harder one are there for those who need them.',
  'body-part-missing': ({ bodyParts }: Inputs) =>
    `Without an exercise of their own this week: ${named(bodyParts, BODY_EN)}.`,
  'fewer-resistance-days': ({ days }: Inputs) =>
    `Resistance training on ${days} days at most; the other days are for cardio.`,
  undulating: ({ phases }: Inputs) => `An undulating block: phases ${phases} in turn.`,
  'part-activation-time': (_: Inputs) => 'Today the time goes to the main work.',
  'part-activation-week': (_: Inputs) => 'Core and balance have had their sessions this week.',
  'part-skill-cardio-day': (_: Inputs) => 'No jumps or drills on a cardio day.',
  'part-skill-time': (_: Inputs) => 'Today the time goes to the main work.',
  'part-skill-care': (_: Inputs) => 'No jumps or drills, for safety.',
  'part-skill-rest': (_: Inputs) => 'Jumps and drills rest for two days between sessions.',
  'part-skill-deload': (_: Inputs) => 'No drills in an easy week.',
  'part-resistance-cardio-day': (_: Inputs) => 'A cardio day: no resistance training.',
  'part-choice-time': (_: Inputs) => 'Today the time goes to the main work.',
  'title-total-body': (_: Inputs) => 'Total body',
  'title-upper': (_: Inputs) => 'Upper body',
  'title-lower': (_: Inputs) => 'Lower body',
  'title-push': (_: Inputs) => 'Push',
  'title-pull': (_: Inputs) => 'Pull',
  'title-cardio': (_: Inputs) => 'Cardio and mobility',
  'cardio-steady': ({ minutes, rpe }: Inputs) =>
    `${minutes} minutes steady in zone 1, effort ${rpe} of 10: you can talk in sentences.`,
  'cardio-varied': ({ minutes, how }: Inputs) => `${minutes} minutes. ${how}`,
  'cardio-intervals-how': ({ rpe, rest }: Inputs) =>
    `Intervals: 5 minutes in zone 1, then 1 minute in zone 2 (effort ${rpe} of 10) and ${rest} ${Number(rest) === 1 ? 'minute' : 'minutes'} in zone 1, again and again.`,
  'cardio-zones-how': ({ rpe }: Inputs) =>
    `Up through zones 1, 2 and 3 and back again, round after round: 30-60 s in zone 3 (effort ${rpe} of 10) each time, at most 10 minutes of zone 3 in all.`,
  'cardio-games': ({ minutes }: Inputs) =>
    `${minutes} minutes of games that make you breathe faster: tag, ball games, an obstacle course, with an adult present.`,
  'cardio-games-how': (_: Inputs) => 'Make it a game, with an adult present.',
  'cardio-games-daily': (_: Inputs) =>
    'Every day: 60 minutes of active play in all, sessions and sport at school included, with an adult present.',
  'cardio-everyday': ({ minutes }: Inputs) =>
    `Everyday walking counts too: aim at ${minutes} minutes a week in all, as far as it feels good.`,
  'nutrition-estimate': (_: Inputs) =>
    'These are estimates for a day, not a meal plan. How you feel, recover and change over weeks tells more.',
  'nutrition-sex-mean': (_: Inputs) => 'Sex is not on record, so the estimate is the mean of both formulas.',
  'nutrition-fat-loss': (_: Inputs) =>
    'Aim at losing at most 0.5-1% of body weight a week; faster costs muscle.',
  'nutrition-muscle-gain': (_: Inputs) =>
    'Aim at gaining 0.25-0.5% of body weight a week, with protein at every meal.',
  'nutrition-performance': (_: Inputs) => 'Eat to your need, with most carbohydrate around hard sessions.',
  'nutrition-general-fitness': (_: Inputs) => 'Eat to your need: no deficit, no surplus.',
  'nutrition-water': ({ litres, fibre }: Inputs) =>
    `About ${litres} l of water a day from food and drink, 0.4-0.8 l more per hour of training; ${fibre} g of fibre.`,
  'nutrition-quality': (_: Inputs) =>
    'Vegetables or fruit with every meal, a source of protein, whole grains, and little that comes ready-made.',
  'nutrition-refer': (_: Inputs) => 'Figures are for a doctor or dietitian to give: ask yours.',
  'nutrition-young': (_: Inputs) => 'No counting while growing: regular meals, and enough of them.',
  'nutrition-unknown': (_: Inputs) => 'With height and weight on record this would show estimates.',
  'nutrition-no-deficit': (_: Inputs) =>
    'No eating below need without a word from a doctor: food quality comes first.',
} as const;

export type PlanningText = { readonly [Rule in keyof typeof PLANNING_EN]: (inputs: Inputs) => string };
