import type { Prescription, WeekPlan } from '@phasewise/engine';

/** Said on three exercises, it is said once below them. */
const OFTEN = 3;

/** Sentences that many exercises of a week share, with the number that stands for each. */
export type RepeatedNotes = ReadonlyMap<string, number>;

export function repeatedNotes(plan: WeekPlan): RepeatedNotes {
  const counts = new Map<string, number>();
  for (const text of plan.sessions
    .flatMap(({ parts }) => parts)
    .flatMap(({ prescriptions }) => prescriptions)
    .flatMap(({ adaptations }) => adaptations ?? [])
    .map(({ text }) => text))
    counts.set(text, (counts.get(text) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= OFTEN).map(([text]) => text);
  return new Map(often.map((text, index) => [text, index + 1]));
}

/** What changed this prescription: its own sentences in full, shared ones by number. */
export function notesOf(
  { adaptations = [] }: Prescription,
  repeated: RepeatedNotes,
): { readonly own: readonly string[]; readonly numbers: readonly number[] } {
  const texts = [...new Set(adaptations.map(({ text }) => text))];
  return {
    own: texts.filter((text) => !repeated.has(text)),
    numbers: texts.flatMap((text) => repeated.get(text) ?? []),
  };
}
