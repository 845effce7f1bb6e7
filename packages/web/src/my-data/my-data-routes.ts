import { Hono } from 'hono';
import { html } from 'hono/html';
import {
  type Door,
  type DoorContext,
  type DoorEnv,
  requireClient,
  requireLink,
  show,
} from '../door-context.ts';
import { readForm } from '../form.ts';
import { errorSummary, fieldError, invalid } from '../form-errors.ts';
import { messagePage } from '../message-page.ts';
import { TEXT } from '../text/text.ts';
import { profileSummary } from './profile-summary.ts';

const CONFIRM = 'confirm';

/** `/my-data/<token>`: what is kept about a client, to read, take along, or have erased; and the end of coaching. */
export function myDataRoutes(door: Door): Hono<DoorEnv> {
  const { ports } = door;
  const app = new Hono<DoorEnv>();
  app.use(requireLink(door, 'my-data'), requireClient(door));

  app.get('/', (c) => {
    const { profile } = c.get('client');
    const { myData } = TEXT[profile.locale];
    const base = c.get('base');
    return show(door, c, {
      locale: profile.locale,
      title: myData.title,
      body: html`<h1>${myData.title}</h1>
<p class="lead">${myData.intro(ports.studio.name)}</p>
<div class="card">${profileSummary(profile, profile.locale)}</div>
<p>${myData.correct(profile.trainer.name)}</p>
<h2>${myData.takeAlong}</h2><p>${myData.takeAlongText}</p>
<p><a class="button" href="${base}/download" download>${myData.download}</a></p>
<h2>${myData.withdraw}</h2><p>${myData.withdrawText}</p>
<p><a class="button" href="${base}/withdraw">${myData.withdraw}</a></p>
<h2>${myData.erase}</h2><p>${myData.eraseText}</p>
<p><a class="button danger" href="${base}/erase">${myData.erase}</a></p>`,
    });
  });

  app.get('/download', async (c) => {
    const { clientId } = c.get('client').profile;
    c.header('Content-Disposition', `attachment; filename="${clientId}.json"`);
    return c.body(JSON.stringify(await ports.exportData(clientId), null, 2), 200, {
      'Content-Type': 'application/json; charset=utf-8',
    });
  });

  app.get('/:end{withdraw|erase}', (c) => confirmation(c, new Map()));

  app.post('/:end{withdraw|erase}', async (c) => {
    const { profile, since } = c.get('client');
    const { clientId, locale } = profile;
    const { myData } = TEXT[locale];
    const erase = c.req.param('end') === 'erase';
    if ((await readForm(c)).text(CONFIRM) === '')
      return confirmation(c, new Map([[CONFIRM, myData.confirmMissing]]));
    await ports.publish({
      detailType: 'ClientWithdrawn',
      clientId,
      data: { clientId, erase },
      idempotencyKey: `${erase ? 'erase' : 'withdraw'}:${clientId}:${since ?? ''}`,
    });
    const title = erase ? myData.erased : myData.withdrawn;
    return show(door, c, messagePage(locale, title, [erase ? myData.erasedText : myData.withdrawnText]));
  });

  function confirmation(c: DoorContext, errors: ReadonlyMap<string, string>) {
    const { locale } = c.get('client').profile;
    const text = TEXT[locale];
    const { myData, common } = text;
    const end = c.req.param('end') === 'erase' ? 'erase' : 'withdraw';
    const title = end === 'erase' ? myData.eraseSure : myData.withdrawSure;
    return show(
      door,
      c,
      {
        locale,
        title,
        body: html`<nav><a href="${c.get('base')}">${common.back}</a></nav>
<h1>${title}</h1>
<p class="lead">${end === 'erase' ? myData.eraseText : myData.withdrawText}</p>
${errorSummary(errors, text)}
<form method="post" action="${c.get('base')}/${end}">
${fieldError(errors, CONFIRM)}
<label class="check"><input type="checkbox" id="${CONFIRM}" name="${CONFIRM}" value="yes" ${invalid(errors, CONFIRM)}> ${end === 'erase' ? myData.confirmErase : myData.confirmWithdraw}</label>
<p><button class="danger large">${end === 'erase' ? myData.erase : myData.withdraw}</button></p></form>`,
      },
      errors.size > 0 ? 422 : 200,
    );
  }

  return app;
}
