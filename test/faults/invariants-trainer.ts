import type { PhasewiseEvent } from '@phasewise/events';
import type { StoredClient } from './stored-client.ts';

/** Once everything has arrived, the trainer of whoever is coached was told of each thing, or takes no mail. */
export function* untoldTrainers(client: StoredClient, events: readonly PhasewiseEvent[]): Generator<string> {
  const { clientId, record, mails } = client;
  if (record === null || record.state === 'withdrawn') return;
  const told = new Set(
    mails.flatMap(({ key, status }) => (status === 'sent' || status === 'rejected' ? [key] : [])),
  );
  for (const event of events) {
    const keys = mailsAbout(event, record.enrolledBy);
    if (keys.length > 0 && !keys.some((key) => told.has(key)))
      yield `the trainer of ${clientId} was not told of ${event.type} ${event.metadata.id}`;
  }
}

/** Keys of the mails of which one has to be sent; none when there is nothing to tell. */
function mailsAbout({ type, data, metadata: { id } }: PhasewiseEvent, enrolledBy: string): string[] {
  switch (type) {
    case 'ClientEnrolled':
      return id === enrolledBy ? ['enrollment-confirmation', 'clearance-needed-0000'] : [];
    case 'BlockFinished':
      return [`block-report-${padded(data.week)}`];
    case 'ProgramFinished':
      return [`program-finished-${padded(data.program)}`];
    case 'WeekOverdue':
      return data.stage === 'tell-trainer' ? [`client-silent-${padded(data.week)}`] : [];
    case 'EmailUndeliverable':
      return data.recipient === 'client' ? [`undeliverable-${id}`] : [];
    case 'ClientPaused':
      return [data.reason === 'red-flag' ? `clearance-needed-${id}` : `paused-${id}`];
    default:
      return [];
  }
}

const padded = (week: number) => String(week).padStart(4, '0');
