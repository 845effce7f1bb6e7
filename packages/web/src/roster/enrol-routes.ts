import { addDays, type Profile } from '@phasewise/engine';
import { Hono } from 'hono';
import { type Door, type DoorContext, type DoorEnv, readerLocale, show } from '../door-context.ts';
import { type FieldErrors, type Form, readForm } from '../form.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import { TEXT } from '../text/text.ts';
import { enrolDefaults, readEnrolForm } from './enrol-form.ts';
import { enrolPage } from './enrol-page.ts';
import { reviewPage } from './review-page.ts';

const NO_ERRORS: FieldErrors = new Map();

/** `/roster/<token>/enrol`: the form, then the program it makes, then the word to start. */
export function enrolRoutes(door: Door): Hono<DoorEnv> {
  const { ports } = door;
  const app = new Hono<DoorEnv>();

  app.get('/', async (c) => {
    const locale = readerLocale(c);
    const known = (await ports.listClients(c.get('link').subject)).at(-1)?.profile;
    const defaults = enrolDefaults(nextMonday(ports.now()), {
      name: known?.trainer.name ?? '',
      email: known?.trainer.email ?? '',
      timeZone: known?.timeZone ?? 'UTC',
      units: known?.units ?? (locale === 'es' ? 'kg' : 'lb'),
      locale,
    });
    return form(c, defaults, NO_ERRORS);
  });

  app.post('/', async (c) => {
    const sent = await readForm(c);
    const locale = readerLocale(c);
    if (sent.text('do') === 'edit') return form(c, sent.lists(), NO_ERRORS);
    const { profile, errors } = readEnrolForm(sent, c.get('link').subject, TEXT[locale]);
    if (errors !== null) return form(c, sent.lists(), errors);
    if (sent.text('do') !== 'confirm') return review(c, sent, profile);
    const { clientId } = profile;
    await ports.publish({
      detailType: 'ClientEnrolled',
      clientId,
      data: profile,
      idempotencyKey: idempotencyKey('enrol', [clientId], profile),
    });
    return c.redirect(`${c.get('base')}?enrolled`, 303);
  });

  function form(c: DoorContext, values: ReadonlyMap<string, readonly string[]>, errors: FieldErrors) {
    const page = enrolPage({ values, errors, locale: readerLocale(c), roster: c.get('base') });
    return show(door, c, page, errors.size > 0 ? 422 : 200);
  }

  async function review(c: DoorContext, sent: Form, profile: Profile) {
    // An id that is taken by another trainer's client gives no hint: the pipeline refuses it and tells this trainer.
    const values = [...sent.lists()].filter(([name]) => name !== 'do');
    return show(door, c, reviewPage({ profile, values, locale: readerLocale(c), roster: c.get('base') }));
  }

  return app;
}

/** Coaching weeks start where the trainer says; a Monday is the usual answer. */
function nextMonday(now: Date): string {
  const today = now.toISOString().slice(0, 10);
  return addDays(today, (8 - now.getUTCDay()) % 7 || 7);
}
