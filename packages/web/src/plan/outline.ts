import { type Locale, PARTS, type Session } from '@phasewise/engine';
import { html } from 'hono/html';
import { intensity, volume } from '../format.ts';
import type { Html } from '../layout.ts';
import { TEXT } from '../text/text.ts';

/** A session in one line an exercise: to recognise it, not to train from. */
export function outline(session: Session, locale: Locale): Html {
  const { common } = TEXT[locale];
  return html`${PARTS.map((name) => {
    const prescriptions = session.parts.find((part) => part.part === name)?.prescriptions ?? [];
    return (
      prescriptions.length > 0 &&
      html`<p class="facts"><b>${common.parts[name]}.</b> ${prescriptions
        .map((prescription) =>
          [`${prescription.name} ${volume(prescription, locale)}`, intensity(prescription, locale)]
            .filter(Boolean)
            .join(', '),
        )
        .join(' · ')}</p>`
    );
  })}`;
}
