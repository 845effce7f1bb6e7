import { createHash } from 'node:crypto';
import { CATALOGUE, type Profile, type ProfileInput, ProfileSchema } from '@phasewise/engine';
import type * as z from 'zod';
import type { FieldErrors, Form } from '../form.ts';
import type { Text } from '../text/text.ts';

/** Rows for lifts that are known on the first day. */
export const LIFT_ROWS = 4;

export const SWITCHES = ['skipStabilization', 'skipHypertrophy', 'allPhases', 'nutrition'] as const;

export const liftField = (what: 'exerciseId' | 'load' | 'reps', row: number) => `knownLifts.${row}.${what}`;

/** What a careful trainer would assume; the rest is asked. */
export function enrolDefaults(
  startDate: string,
  trainer: { name: string; email: string; timeZone: string; units: string; locale: string },
): ReadonlyMap<string, readonly string[]> {
  return new Map([
    ['trainer.name', [trainer.name]],
    ['trainer.email', [trainer.email]],
    ['locale', [trainer.locale]],
    ['timeZone', [trainer.timeZone]],
    ['units', [trainer.units]],
    ['startDate', [startDate]],
    ['sex', ['unspecified']],
    ['goal', ['general-fitness']],
    ['experience', ['beginner']],
    ['daysPerWeek', ['3']],
    ['minutesPerSession', ['60']],
    ['equipment', ['bodyweight', 'dumbbells', 'bench', 'foam-roller']],
    ['options.undulation', ['none']],
    ['options.overload', ['absolute']],
    ['options.advance', ['auto']],
    ['options.nutrition', ['yes']],
  ]);
}

/**
 * The enrolment form, read into a profile. Fields are named by their path in the profile, so that an issue finds its
 * field without a table in between.
 */
export function readEnrolForm(
  form: Form,
  trainerId: string,
  text: Text,
): { profile: Profile; errors: null } | { profile: null; errors: FieldErrors } {
  const { input, liftRows } = profileInput(form, trainerId);
  const parsed = ProfileSchema.safeParse(input);
  if (parsed.success) return { profile: parsed.data, errors: null };
  const errors = new Map<string, string>();
  for (const issue of parsed.error.issues) {
    const field = fieldOf(issue.path, liftRows);
    if (!errors.has(field)) errors.set(field, text.errors.of(message(issue, text), label(field, text)));
  }
  return { profile: null, errors };
}

function profileInput(form: Form, trainerId: string) {
  const word = (name: string) => form.text(name).trim() || undefined;
  const number = (name: string) => {
    const typed = word(name);
    return typed === undefined ? undefined : Number(typed.replace(',', '.'));
  };
  const words = (name: string) =>
    form
      .text(name)
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const units = word('units') ?? 'kg';
  const liftRows = Array.from({ length: LIFT_ROWS }, (_, row) => row).filter((row) =>
    (['exerciseId', 'load', 'reps'] as const).some((what) => word(liftField(what, row)) !== undefined),
  );
  const compensations = form.list('compensations');
  const email = word('email') ?? '';
  const input: Record<keyof ProfileInput, unknown> = {
    clientId: word('clientId') ?? clientIdOf(word('name') ?? '', email, trainerId),
    name: word('name'),
    email,
    trainer: { id: trainerId, name: word('trainer.name'), email: word('trainer.email') },
    groupId: word('groupId'),
    locale: word('locale'),
    timeZone: word('timeZone'),
    units,
    startDate: word('startDate'),
    eventDate: word('eventDate'),
    birthDate: word('birthDate'),
    sex: word('sex'),
    heightCm: number('heightCm'),
    weightKg: number('weightKg'),
    restingHeartRate: number('restingHeartRate'),
    goal: word('goal'),
    experience: word('experience'),
    daysPerWeek: number('daysPerWeek'),
    minutesPerSession: number('minutesPerSession'),
    equipment: form.list('equipment'),
    readiness: word('readiness'),
    clearance: undefined,
    conditions: form.list('conditions'),
    trimester: number('trimester'),
    compensations: compensations.length > 0 || form.has('assessed') ? compensations : undefined,
    knownLifts: liftRows.map((row) => ({
      exerciseId: exerciseIdOf(form.text(liftField('exerciseId', row))),
      load: { value: number(liftField('load', row)), unit: units },
      reps: number(liftField('reps', row)),
    })),
    preferences: { choice: words('preferences.choice'), dislikes: words('preferences.dislikes') },
    options: {
      ...Object.fromEntries(SWITCHES.map((name) => [name, form.has(`options.${name}`)])),
      undulation: word('options.undulation'),
      overload: word('options.overload'),
      advance: word('options.advance'),
    },
  };
  return { input, liftRows };
}

/** An id nobody has to think of; the same person entered twice by the same trainer gets the same one. */
function clientIdOf(name: string, email: string, trainerId: string): string {
  const slug = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  const digest = createHash('sha256')
    .update(`${trainerId}\n${email.toLowerCase()}`)
    .digest('hex')
    .slice(0, 8);
  return [slug || 'client', digest].join('-');
}

/** By id or by its name in any language. */
function exerciseIdOf(typed: string): string {
  const wanted = typed.trim().toLowerCase();
  const found = CATALOGUE.find(
    ({ id, name }) => id === wanted || Object.values(name).some((one) => one.toLowerCase() === wanted),
  );
  return found?.id ?? wanted;
}

function fieldOf(path: readonly PropertyKey[], liftRows: readonly number[]): string {
  const [first, second, third] = path;
  if (first === 'knownLifts')
    return `knownLifts.${liftRows[Number(second)] ?? 0}.${String(third ?? 'exerciseId')}`;
  return path.filter((step) => typeof step === 'string').join('.');
}

function label(field: string, text: Text): string {
  const { fields } = text.profile;
  const key = field.startsWith('knownLifts') ? 'knownLifts' : field.replace('trainer.name', 'trainerName');
  return (fields as Readonly<Record<string, string>>)[key.split('.').at(-1) ?? ''] ?? key;
}

function message(issue: z.core.$ZodIssue, text: Text): string {
  const { errors } = text;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? errors.number : errors.required;
    case 'too_small':
      return issue.origin === 'string' ? errors.required : errors.atLeast(String(issue.minimum));
    case 'too_big':
      return issue.origin === 'string'
        ? errors.tooLong(String(issue.maximum))
        : errors.atMost(String(issue.maximum));
    case 'invalid_value':
      return issue.path[0] === 'knownLifts' ? errors.exercise : errors.choice;
    case 'invalid_format':
      return issue.format === 'email' ? errors.email : issue.format === 'date' ? errors.date : issue.message;
    default:
      return issue.message;
  }
}
