import { Hono } from 'hono';
import { html } from 'hono/html';
import { type Door, type DoorEnv, requireClient, requireLink, show } from '../door-context.ts';
import { readForm } from '../form.ts';
import { linkUrl } from '../links.ts';
import { messagePage } from '../message-page.ts';
import { TEXT } from '../text/text.ts';

/** Field and value that a mail program posts (RFC 8058, section 3.1); the page's button posts the same. */
const ONE_CLICK = { name: 'List-Unsubscribe', value: 'One-Click' } as const;

/** `/unsubscribe/<token>`: no more mails, in one POST. */
export function unsubscribeRoutes(door: Door): Hono<DoorEnv> {
  const { ports } = door;
  const app = new Hono<DoorEnv>();
  app.use(requireLink(door, 'unsubscribe'), requireClient(door));

  app.get('/', async (c) => {
    const { profile, state } = c.get('client');
    const { locale, trainer, clientId } = profile;
    const { unsubscribe } = TEXT[locale];
    if (state === 'paused')
      return show(door, c, messagePage(locale, unsubscribe.done, [unsubscribe.resume(trainer.name)]));
    const myData = await linkUrl(
      '',
      { purpose: 'my-data', subject: clientId },
      await ports.keys(),
      ports.now(),
    );
    return show(door, c, {
      locale,
      title: unsubscribe.title,
      body: html`<h1>${unsubscribe.title}</h1>
<p class="lead">${unsubscribe.text}</p>
<form method="post" action="${c.get('base')}"><input type="hidden" name="${ONE_CLICK.name}" value="${ONE_CLICK.value}">
<p><button class="primary large">${unsubscribe.button}</button></p></form>
<p>${unsubscribe.other} <a href="${myData}">${TEXT[locale].checkIn.myData}</a></p>`,
    });
  });

  app.post('/', async (c) => {
    const { profile, state, since } = c.get('client');
    const { locale, trainer, clientId } = profile;
    const { unsubscribe } = TEXT[locale];
    if ((await readForm(c)).text(ONE_CLICK.name) !== ONE_CLICK.value) return c.redirect(c.get('base'), 303);
    if (state !== 'paused')
      await ports.publish({
        detailType: 'ClientPaused',
        clientId,
        data: { clientId, reason: 'unsubscribed' },
        idempotencyKey: `unsubscribe:${clientId}:${since ?? ports.now().toISOString().slice(0, 10)}`,
      });
    return show(door, c, messagePage(locale, unsubscribe.done, [unsubscribe.resume(trainer.name)]));
  });

  return app;
}
