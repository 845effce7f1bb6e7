import { deloadDue } from './deload.ts';
import { eventOf } from './event-days.ts';
import { eventLayout, hasEasyWeekBehind } from './event-layout.ts';
import { addDays, daysBetween, type IsoDate } from './iso-date.ts';
import { FAULTS_AGAINST_HEAVY_WORK, limitsFor } from './limits.ts';
import {
  BLOCKS_IN_MACROCYCLE,
  type Layout,
  layoutFor,
  layoutWithin,
  sequence,
  UNDULATING,
  WEEKS_IN_BLOCK,
} from './macrocycles.ts';
import { PHASES, type Phase } from './phase.ts';
import { ageOn, type Goal, type Profile } from './profile.ts';
import type { Program, ProgramBlock } from './program.ts';
import type { Reason } from './reason.ts';
import { obstaclesToSkipping } from './skip-stabilization.ts';
import { planningReason } from './text/planning.ts';

/** What an earlier program left behind (OPT reference 3.3). */
export interface PreviousProgram {
  readonly goal: Goal;
  readonly lastPhase: Phase;
  /** Weeks since a phase-1 block was last finished; null: never. */
  readonly weeksSincePhase1: number | null;
  /** Phases of which a block was finished; undulating blocks use no others (OPT reference 3.7). */
  readonly finishedPhases: readonly Phase[];
  /** Weeks since the last deload or phase-1 block. */
  readonly weeksSinceDeload: number;
}

export interface ProgramOptions {
  /** Which macrocycle of the client it is, from 1. */
  readonly program?: number;
  readonly startDate?: IsoDate;
  /** Week of coaching in which it starts, from 1. */
  readonly startWeek?: number;
  readonly previous?: PreviousProgram;
}

const DAYS_IN_WEEK = 7;
const LONGEST_WITHOUT_PHASE_1_WEEKS = 26;
const PREPARATION: Phase = 1;
/** What stands in for a heavy block that a fault forbids (OPT reference 5.1). */
const IN_PLACE_OF_HEAVY_WORK: Phase = 2;

/**
 * Lays out a macrocycle (OPT reference 3): the goal's sequence on the phases that health and clearance leave, 13 blocks of
 * 4 weeks, deloads planned. What the logs make of it later is for `finishBlock` to say.
 *
 * @example
 * planProgram(profile).blocks.map(({ phase }) => phase); //=> [1, 2, 3, 4, 2, 3, 4, 2, 3, 4, 2, 3, 4] for muscle gain
 */
export function planProgram(profile: Profile, options: ProgramOptions = {}): Program {
  const { program = 1, startDate = profile.startDate, startWeek = 1, previous } = options;
  const reasons: Reason[] = [];
  const say: Say = (rule, inputs) => reasons.push(planningReason(profile.locale, rule, inputs));
  if (profile.readiness === 'needs-clearance') say('awaiting-clearance', {});

  const wanted = layoutFor(profile.goal, profile.options);
  const { maxPhase } = limitsFor(profile, { day: startDate, weekOfCoaching: startWeek });
  const layout = layoutWithin(wanted, maxPhase);
  if ([...wanted.prefix, ...wanted.cycle].some((phase) => phase > maxPhase)) say('max-phase', { maxPhase });

  const route = routeOf({ profile, layout, program, startDate, previous, say });
  const phases = route.phases.map((phase, index) => {
    const firstWeek = index * WEEKS_IN_BLOCK;
    return heavyEnoughFor(
      profile,
      phase,
      addDays(startDate, (firstWeek + WEEKS_IN_BLOCK) * DAYS_IN_WEEK - 1),
    );
  });
  if (phases.some((phase, index) => phase !== route.phases[index])) {
    const faults = heavyFaults(profile);
    if (faults.length > 0) say('fault-keeps-heavy-work-away', { faults: faults.join(', ') });
  }
  const blocks = datedBlocks(profile, phases, route, { startDate, startWeek, previous, say });
  return { program, goal: profile.goal, startDate, blocks, reasons };
}

type Say = (
  rule: Parameters<typeof planningReason>[1],
  inputs: Readonly<Record<string, string | number>>,
) => void;

interface Route {
  readonly phases: readonly Phase[];
  readonly extraWeeks: number;
  readonly endsAtEvent: boolean;
}

function routeOf(context: {
  profile: Profile;
  layout: Layout;
  program: number;
  startDate: IsoDate;
  previous: PreviousProgram | undefined;
  say: Say;
}): Route {
  const { profile, program, startDate, previous, say } = context;
  const layout = withoutPreparation(context);
  const eventDate = eventOf(profile);
  if (eventDate === null && profile.eventDate !== undefined) say('event-without-performance', {});
  if (eventDate !== null && eventDate > startDate) {
    const days = daysBetween(startDate, eventDate);
    const event = eventLayout(layout, days);
    const isBuiltUpTo = previous !== undefined && hasEasyWeekBehind(days);
    if (event === null && !isBuiltUpTo) say('event-too-near', { eventDate });
    if (event !== null && event.phases.length <= BLOCKS_IN_MACROCYCLE) {
      say('event', { eventDate, blocks: event.phases.length });
      return { ...event, endsAtEvent: true };
    }
  }
  const from = startOf(layout, program, previous, profile.goal);
  return { phases: sequence(layout, BLOCKS_IN_MACROCYCLE, from), extraWeeks: 0, endsAtEvent: false };
}

/** The layout as it is walked this year: its first phase 1 is left out by the trainer's wish, or as done lately. */
function withoutPreparation(context: {
  profile: Profile;
  layout: Layout;
  program: number;
  startDate: IsoDate;
  previous: PreviousProgram | undefined;
  say: Say;
}): Layout {
  const { profile, layout, program, startDate, previous, say } = context;
  if (previous !== undefined && previous.goal !== profile.goal) {
    const lately =
      previous.weeksSincePhase1 !== null && previous.weeksSincePhase1 < LONGEST_WITHOUT_PHASE_1_WEEKS;
    say(lately ? 'new-goal-goes-on' : 'new-goal-prepares', {
      weeks: previous.weeksSincePhase1 ?? LONGEST_WITHOUT_PHASE_1_WEEKS,
    });
    return lately ? skipping(layout) : layout;
  }
  if (!profile.options.skipStabilization || program > 1) return layout;
  const obstacles = obstaclesToSkipping(profile, startDate);
  if (obstacles.length === 0) {
    say('stabilization-skipped', {});
    return skipping(layout);
  }
  say('stabilization-kept', { obstacles: obstacles.join(', ') });
  return layout;
}

function skipping(layout: Layout): Layout {
  const hard = layout.cycle.findIndex((phase) => phase !== PREPARATION);
  if (hard < 0) return layout;
  // The cycle keeps its phase 1: only the first round starts after it.
  return { ...layout, prefix: hard === 0 ? [] : [...layout.cycle.slice(hard)] };
}

/** Where in the sequence a program starts: the first at the beginning, the next where the one before it ended. */
function startOf(layout: Layout, program: number, previous: PreviousProgram | undefined, goal: Goal): number {
  if (program === 1 || layout.prefixEachYear) return 0;
  if (previous !== undefined && previous.goal !== goal) return 0;
  const planned = (program - 1) * BLOCKS_IN_MACROCYCLE;
  if (previous === undefined || sequence(layout, 1, planned - 1)[0] === previous.lastPhase) return planned;
  const after = layout.cycle.indexOf(previous.lastPhase);
  return layout.prefix.length + (after < 0 ? 0 : after + 1);
}

function heavyFaults(profile: Profile) {
  return (profile.compensations ?? []).filter((fault) => FAULTS_AGAINST_HEAVY_WORK.includes(fault));
}

/** The phase a block gets once age on its last day and faults have had their say. */
function heavyEnoughFor(profile: Profile, phase: Phase, lastDay: IsoDate): Phase {
  const heavy = PHASES[phase].recommendedMinutes !== null;
  const faultless = heavy && heavyFaults(profile).length > 0 ? IN_PLACE_OF_HEAVY_WORK : phase;
  const { maxPhase } = limitsFor(profile, { day: lastDay, weekOfCoaching: 1 });
  return Math.min(faultless, maxPhase) as Phase;
}

function datedBlocks(
  profile: Profile,
  phases: readonly Phase[],
  route: Route,
  context: {
    startDate: IsoDate;
    startWeek: number;
    previous: PreviousProgram | undefined;
    say: Say;
  },
): ProgramBlock[] {
  const { startDate, previous, say } = context;
  const finished = new Set<Phase>(previous?.finishedPhases ?? []);
  const mix = mixOf(profile, limitsFor(profile, { day: startDate, weekOfCoaching: 1 }).maxPhase, say);
  let sinceDeload = previous?.weeksSinceDeload ?? 0;
  let startWeek = context.startWeek;
  return phases.map((planned, index) => {
    const undulation = mix?.phases.every((phase) => finished.has(phase)) ? mix : undefined;
    const phase = undulation?.phases[0] ?? planned;
    const weeks = WEEKS_IN_BLOCK + (index === 0 ? route.extraWeeks : 0);
    const restful = PHASES[phase].restsTheBody && undulation === undefined;
    sinceDeload = restful ? 0 : sinceDeload + weeks;
    const firstDay = addDays(startDate, (startWeek - context.startWeek) * DAYS_IN_WEEK);
    const last = index === phases.length - 1;
    const deload =
      !(last && route.endsAtEvent) &&
      deloadDue({
        phase: undulation?.phases[WEEKS_IN_BLOCK - 1] ?? phase,
        weekOfBlock: WEEKS_IN_BLOCK,
        weeksSinceDeload: sinceDeload,
        age: ageOn(profile.birthDate, addDays(firstDay, (weeks - 1) * DAYS_IN_WEEK)),
        undulating: undulation !== undefined,
      });
    if (deload) sinceDeload = 0;
    finished.add(phase);
    const block: ProgramBlock = {
      block: index + 1,
      phase,
      phaseName: undulation === undefined ? PHASES[phase].name : `Undulating ${undulation.phases.join('-')}`,
      startWeek,
      weeks,
      ...(deload ? { deloadWeek: WEEKS_IN_BLOCK } : {}),
      ...(last && route.endsAtEvent ? { deloadAfter: true as const } : {}),
      ...(undulation === undefined ? {} : { undulation }),
    };
    startWeek += weeks;
    return block;
  });
}

function mixOf(profile: Profile, maxPhase: Phase, say: Say): NonNullable<ProgramBlock['undulation']> | null {
  const kind = profile.options.undulation;
  if (kind === 'none') return null;
  const mixes = UNDULATING[profile.goal];
  const daily = profile.daysPerWeek === 2 ? mixes.dailyTwoDays : mixes.dailyThreeDays;
  const phases = kind === 'weekly' ? mixes.weekly : daily;
  const tooHard = phases.some((phase) => phase > maxPhase) || heavyFaults(profile).length > 0;
  const unknown = profile.options.skipHypertrophy && profile.goal === 'performance' && phases.includes(3);
  if (tooHard || unknown) {
    say('undulation-off', { phases: phases.join('-') });
    return null;
  }
  say('undulation-later', { phases: phases.join('-') });
  return { kind, phases };
}
