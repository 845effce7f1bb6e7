import { dateInWords } from './date-in-words.ts';
import type { Inputs, ProgressionTexts } from './progression.ts';

const number = (value: string | number | undefined): string => String(value ?? '');
const loadOf = ({ load, unit }: Inputs): string => (load === undefined ? 'the load' : `${load} ${unit}`);
/** "62.5 kg, 8 reps", or the reps alone where the body is the load. */
const doseOf = (i: Inputs): string =>
  i.load === undefined ? `${number(i.reps)} reps a set` : `${loadOf(i)}, ${number(i.reps)} reps`;
const thanBefore = ({ before, unit }: Inputs): string =>
  before === undefined ? '' : ` than the ${number(before)} ${number(unit)} of then`;
const hurt = (i: Inputs, much = ''): string =>
  `${number(i.exercise)} hurt${i.again === 'yes' ? ' again' : much}${i.where === undefined ? '' : ` (${number(i.where)})`}`;
const trainerKnows = ({ again }: Inputs): string =>
  again === 'yes'
    ? 'Your trainer knows; as it is not the first time, show them where it hurts.'
    : 'Your trainer knows.';
const theEvent = ({ eventDate }: Inputs): string =>
  eventDate === undefined ? 'the event' : `the event on ${dateInWords(String(eventDate), 'en')}`;
const times = (weeks: string | number | undefined): string =>
  weeks === 1 ? '1 week' : `${number(weeks)} weeks`;

const CRITERIA: Readonly<Record<string, string>> = {
  'steady-form': 'the last week was still hard to hold with good form',
  'faults-gone': 'the movement assessment still shows a fault that heavier work would make worse',
  'eight-reps': '8 good reps are not there yet on push, pull and legs',
  estimates: 'there is no estimated maximum yet for legs, a push and a pull',
  'heavy-lifts': 'the heavy lifts are not yet at the effort planned',
};

export const progressionEn: ProgressionTexts = {
  reasons: {
    'red-flag': () => 'Stopped: see a doctor before the next session.',
    'pain-exchange': (i) =>
      `It stands in for an exercise that hurt. Start easy${i.load === undefined ? '' : ` with ${loadOf(i)}`} and stop if it hurts too.`,
    'pain-eases': (i) =>
      i.eased === 'yes'
        ? `It hurt a little in week ${number(i.week)}, so it is lighter now: ${doseOf(i)}. Stop if the pain comes back.`
        : `It hurt a little in week ${number(i.week)}: stop if the pain comes back.`,
    'not-done': () => 'It was not done last week, so its numbers stay as they were.',
    'many-reps-missed': (i) =>
      `Many reps were missing in week ${number(i.week)}, so it ${i.eased === 'yes' ? 'goes on with less' : 'does not go up'}: ${doseOf(i)}.`,
    'too-hard': (i) =>
      `It was harder than it should be in week ${number(i.week)}, so it ${i.eased === 'yes' ? `goes on a little lighter${thanBefore(i)}` : 'does not go up'}: ${doseOf(i)}.`,
    'nearly-there': (i) =>
      i.load === undefined
        ? `Nearly all reps were there, so they stay: ${doseOf(i)}.`
        : `Nearly all reps were there, so the load stays: ${loadOf(i)}.`,
    'as-planned': (i) => `All reps at the effort asked for: ${loadOf(i)} this week.`,
    'easier-than-planned': (i) => `It was easier than planned, so it moves faster: ${loadOf(i)} this week.`,
    'by-effort': ({ reserve = 4 }) =>
      `There is no figure for this lift yet: choose a load you could lift ${reserve === 1 ? 'once' : `${reserve} times`} more, and note it down. Your log sets the next loads.`,
    'by-speed': () =>
      'Something light, about a third of what you could lift once, as fast as you can: the set ends when it slows. Note the load down.',
    'light-half': (i) =>
      `Light and fast: ${loadOf(i)}, ${number(i.pct)} % of your best in the heavy lift of the pair.`,
    'body-weight': () => 'Your own weight is the load: it gets harder by reps, then by the variant.',
    'below-smallest-load': () =>
      'The load worked out is lighter than the lightest there is: choose something light by effort, and note it down.',
    'rep-before-load': (i) =>
      `The next weight would still be too big a jump: two good weeks at ${number(i.reps)} reps with this one earn it.`,
    'increment-earned': (i) => `The top of the reps is reached: now the next weight, ${loadOf(i)}.`,
    'from-earlier-block': (i) => `Started from what you lifted in week ${number(i.week)}: ${loadOf(i)}.`,
    table: () => 'From your estimated maximum and the plan of the phase.',
    ball: () => 'The ball weighs at most a tenth of what you weigh.',
    'light-ball': () => 'Take a light ball, at most a tenth of what you weigh.',
    deload: (i) =>
      i.load === undefined
        ? 'An easy week: leave a lot in reserve.'
        : `An easy week: ${loadOf(i)}, a tenth less than last time.`,
    hold: () => 'The same numbers as last week, as your trainer decided.',
    'time-off': (i) =>
      `After time off it goes on at ${number(i.percent)} % of the last load at most: ${loadOf(i)}.`,
    'go-on-after-repeats': (i) =>
      `The week was repeated twice, so the next one comes a little lighter: ${loadOf(i)}.`,
    'repeat-block': (i) =>
      `The block starts again at ${number(i.percent)} % of the loads you reached: ${loadOf(i)}.`,

    'week-red-flag': () =>
      'You reported a sign that a doctor should look at first. No sessions are planned until you are cleared.',
    'week-pain-exchange': (i) =>
      `${hurt(i)}, so ${number(i.replacement)} takes its place, at an easier effort. ${trainerKnows(i)}`,
    'week-pain-left-out': (i) => `${hurt(i)}, so it is left out for now. ${trainerKnows(i)}`,
    'week-pain-eased': (i) =>
      `${hurt(i, ' a little')}, so ${i.replacement === undefined ? 'it goes on with less' : `${number(i.replacement)} takes its place, one step easier`}. Stop if the pain comes back, and tell your trainer.`,
    'week-pain-noted': (i) =>
      `${hurt(i, ' a little')}: go gently, leave it out if the pain comes back, and tell your trainer.`,
    'week-pain-not-planned': (i) =>
      `${hurt(i)}. It is not in your plan: please leave it out. ${trainerKnows(i)}`,
    'week-pattern-out': (i) =>
      `The pain in ${number(i.exercise)} was strong: this kind of movement is out until someone has looked at it. Please see a doctor or physiotherapist.`,
    'week-step-up': (i) =>
      `${number(i.exercise)} went well, so it becomes ${number(i.replacement)}: harder to keep steady.`,
    'week-step-down': (i) => `${number(i.exercise)} goes one step easier: ${number(i.replacement)}.`,
    'week-repeat-adherence': (i) =>
      `You did ${number(i.done)} of ${number(i.planned)} sessions, so this week repeats the last one at the same loads. If that happens often, fewer days a week may fit you better: tell your trainer.`,
    'week-again-too-hard': () => 'Last week was much too hard, so it comes again before anything is added.',
    'week-again-pain': () =>
      'More than one part of the body hurt, so the week comes again. Your trainer decides how to go on.',
    'week-repeat-missed': () => 'Last week did not happen, so it comes again.',
    'week-time-off': (i) =>
      `${times(i.weeks)} off: the same week again at ${number(i.percent)} % of the last loads.`,
    'week-time-off-phase': (i) =>
      `${times(i.weeks)} off: phase ${number(i.phase)} starts at week 1 with lighter loads.`,
    'week-time-off-restart': (i) =>
      `${times(i.weeks)} off: back to phase ${number(i.phase)}, week 1, with loads found by effort${Number(i.weeks) >= 8 ? ' after a new movement assessment' : ''}.`,
    'week-go-on-after-repeats': () =>
      'This week has been tried three times, so the plan goes on with 95 % of the loads. Your trainer knows.',
    'week-deload-planned': (i) =>
      `The last ${number(i.weeks)} weeks had no easy one among them (a block of phase 1 counts as easy): this week is easy, so that the body catches up.`,
    'week-deload-event': (i) => `An easy week for ${theEvent(i)}, so that you start fresh.`,
    'week-deload-event-over': (i) => `After ${theEvent(i)}: an easy week, so that the body catches up.`,
    'week-deload-too-hard': (i) =>
      `Last week was much too hard: an easy week first${i.again === 'no' ? '' : ', then it comes again'}.`,
    'week-deload-two-hard-weeks': () =>
      'Two weeks in a row were harder than planned and the reps are falling: an easy week.',
    'week-deload-pain': () =>
      'More than one part of the body hurt: an easy week with light loads. Your trainer decides how to go on.',
    'week-deload-before-repeat': () => 'An easy week first, then the block starts again.',
    'week-recovery': () =>
      'Two weeks of bad sleep, stress or soreness: one set less, and no heavier loads this week.',
    'week-hold': () => 'Your trainer wants the same week once more.',
    'week-cleared': () => 'Cleared: the week that was interrupted comes again.',
    'lift-too-long': (i) =>
      `${number(i.exercise)}: a set of ${number(i.reps)} reps is too long to estimate a maximum from, so its load is found by effort.`,

    'block-advance': (i) => `The block is done as planned. Next comes a block of phase ${number(i.phase)}.`,
    'block-advance-after-repeat': (i) =>
      `The block was repeated once and nothing speaks against going on: phase ${number(i.phase)}.`,
    'block-repeat-adherence': (i) =>
      `${number(i.percent)} % of the sessions were done: the block comes again at 95 % of the loads reached.`,
    'block-repeat-fewer-days': (i) =>
      `Only ${number(i.percent)} % of the sessions were done: the block comes again. Fewer days or shorter sessions may fit better.`,
    'block-repeat-effort': () =>
      'The sets were harder than planned on the whole: the block comes again at 95 % of the loads reached.',
    'block-criterion-missed': (i) =>
      `Not yet ready for the next phase: ${CRITERIA[number(i.criterion)] ?? number(i.criterion)}.`,
    'block-deload-repeat': (i) =>
      i.pain === 'yes'
        ? 'Something still hurts: an easy week, then the block again.'
        : 'The block was much harder than planned: an easy week, then the block again.',
    'block-back': (i) => `One step back to phase ${number(i.phase)}, to build the base for going on.`,
    'block-trainer': (i) =>
      `Your trainer decided: ${DECISIONS[number(i.decision)] ?? number(i.decision)}${i.phase === undefined ? '' : ` (phase ${number(i.phase)})`}.`,
    'block-trainer-note': (i) => number(i.note),
    'block-too-high': (i) =>
      `Phase ${number(i.phase)} has to wait: for now phase ${number(i.maxPhase)} is the highest that is safe, so the proposal stands.`,
    'block-skips-phase': (i) =>
      `Phase ${number(i.phase)} would skip phase ${number(i.missing)}, so the proposal stands.`,
    'block-needs-foundation': () =>
      'Phase 5 needs a finished phase 2 and a finished phase 3 or 4 from the last 26 weeks, so the proposal stands.',
    'block-not-in-program': (i) =>
      `Phase ${number(i.phase)} is not part of this macrocycle, so the proposal stands.`,
    'block-program-finished': () => 'The macrocycle is complete. The next one starts after a new assessment.',
    'block-time-off': () => 'The block was cut short.',
  },
  source: (rule, { phase, weekOfBlock, pct, week }) => {
    const line = `phase ${phase}, week ${weekOfBlock}`;
    switch (rule) {
      case 'table':
        return `${pct} % of 1RM: ${line}`;
      case 'by-speed':
        return `Light, by speed: ${line}; no figure for this lift`;
      case 'light-half':
        return `30-45 % of the heavy lift of the pair: ${line}`;
      case 'by-effort':
      case 'below-smallest-load':
        return `Reps and effort: ${line}; no figure for this lift`;
      case 'body-weight':
        return `Reps and effort: ${line}`;
      case 'ball':
      case 'light-ball':
        return `At most 10 % of body weight: ${line}`;
      case 'rep-before-load':
        return `The log of week ${week}, the next weight is too big a jump${pct > 0 ? `; ${pct} % of 1RM` : ''}: ${line}`;
      case 'deload':
        return `90 % of the last load: deload in ${line}`;
      default:
        if (week < 1) return `${pct} % of 1RM: ${line}`;
        return pct > 0
          ? `The log of week ${week}; ${pct} % of 1RM: ${line}`
          : `The log of week ${week}: ${line}`;
    }
  },
};

const DECISIONS: Readonly<Record<string, string>> = {
  advance: 'on to the next phase',
  repeat: 'the block once more',
  hold: 'the same week once more',
  goto: 'another phase',
};
