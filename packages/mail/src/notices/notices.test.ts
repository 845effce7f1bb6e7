import { describe, expect, test } from 'vitest';
import { allMails } from '../../test/all-mails.ts';
import { attribute, byTag, textOf } from '../../test/dom.ts';
import { links, profile, studio } from '../../test/sample.ts';
import { MAIL_KINDS, type MailKind } from '../message.ts';
import { PAUSE_REASONS } from '../text/words.ts';
import { renderClientSilent, renderPaused, renderUndeliverable } from './notices.ts';

const roster = { roster: 'https://studio.example/roster/token' };
const mails = allMails();
const of = (kind: MailKind) => mails.find((mail) => mail.kind === kind) ?? expect.fail(kind);

describe('every mail', () => {
  test('there is one of each kind', () => {
    expect(mails.map(({ kind }) => kind)).toEqual([...MAIL_KINDS]);
  });

  test.each(mails.map((mail) => [mail.kind, mail] as const))(
    '%s has one h1, a subject, a preheader, an address',
    (_, mail) => {
      expect(byTag(mail.html, 'h1')).toHaveLength(1);
      expect(mail.subject.length).toBeGreaterThan(0);
      expect(mail.preheader.length).toBeGreaterThan(0);
      expect(textOf(byTag(mail.html, 'body')[0] as never)).toContain(mail.preheader);
      for (const content of [mail.html, mail.text]) expect(content).toContain('Portland, ME 04101, USA');
      expect(mail.key).toMatch(/^[\w-]{1,256}$/);
      expect(mail.key).toContain(mail.kind);
    },
  );

  test.each(mails.map((mail) => [mail.kind, mail] as const))(
    '%s says the same in HTML and text',
    (_, mail) => {
      for (const anchor of byTag(mail.html, 'a')) expect(mail.text).toContain(attribute(anchor, 'href'));
      for (const heading of [...byTag(mail.html, 'h1'), ...byTag(mail.html, 'li')])
        expect(mail.text.replace(/\s+/g, ' ')).toContain(textOf(heading));
    },
  );

  test('clients can unsubscribe by one click, trainers’ mail is not a list', () => {
    for (const mail of mails) {
      const isClient = mail.recipient === 'client';
      expect(isClient).toBe(['weekly-plan', 'reminder'].includes(mail.kind));
      expect(mail.headers).toEqual(
        isClient
          ? {
              'List-Unsubscribe': `<${links.unsubscribe}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }
          : {},
      );
    }
  });

  test('clients answer their trainer, trainers the studio if it says where', () => {
    expect(of('reminder').replyTo?.address).toBe(profile.trainer.email);
    expect(of('paused').replyTo).toBeNull();
    const [, report] = allMails(profile, { ...studio, replyTo: 'office@studio.example' });
    expect(report?.replyTo?.address).toBe('office@studio.example');
  });

  test('all of it comes in Spanish', () => {
    for (const mail of allMails({ ...profile, locale: 'es' })) {
      const [root] = byTag(mail.html, 'html');
      expect(root && attribute(root, 'lang')).toBe('es');
      expect(mail.subject).not.toBe(of(mail.kind).subject);
    }
  });
});

describe('notices', () => {
  test('the reminder asks by first name and leads to the check-in', () => {
    expect(of('reminder').subject).toBe('Ana, how was week 7?');
    expect(of('reminder').text).toContain('Week 7 ended on Sunday, January 17');
    expect(of('reminder').text).toContain(links.checkIn);
  });

  test('the confirmation lays out the year', () => {
    expect(of('enrollment-confirmation').text).toContain('- Weeks 13–16: phase 1, Stabilization Endurance');
    expect(of('enrollment-confirmation').text).toContain('- Phase 5 is left out.');
  });

  test('silence says since when', () => {
    expect(of('client-silent').text).toContain('Last check-in: January 10, 2027.');
    const never = renderClientSilent({
      profile,
      studio,
      week: 2,
      silentWeeks: 2,
      lastHeard: null,
      links: roster,
    });
    expect(never.text).toContain('There has been no check-in so far.');
  });

  test('each reason to pause is worded, with a day and a note where there are some', () => {
    const texts = PAUSE_REASONS.map(
      (reason) => renderPaused({ profile, studio, week: 7, reason, links: roster }).text,
    );
    expect(new Set(texts).size).toBe(PAUSE_REASONS.length);
    expect(of('paused').text).toContain('It is due to resume on February 1, 2027.');
    expect(of('paused').text).toContain('> Back in two weeks.');
  });

  test('each way in which a mail does not arrive is worded', () => {
    const texts = (['bounce', 'complaint', 'rejected'] as const).map(
      (cause) => renderUndeliverable({ profile, studio, cause, about: '1', links: roster }).text,
    );
    expect(new Set(texts).size).toBe(3);
    expect(of('undeliverable').text).toContain('ana@example.com');
  });

  test('a finished program says how long it was and shows the next', () => {
    expect(of('program-finished').text).toContain('52 weeks of planned training');
    expect(of('program-finished').key).toBe('program-finished_ana-lopez_p1');
  });
});
