import * as z from 'zod';
import { AwsError } from '../aws-error.ts';
import { parseRequest } from '../aws-request.ts';
import type { Clock } from '../time/clock.ts';
import type { Bus, BusRecord } from './bus.ts';
import type { Matcher } from './pattern.ts';

export interface ArchiveSettings {
  readonly name: string;
  readonly arn: string;
  readonly bus: Bus;
  readonly matches: Matcher;
  /** undefined: for ever. */
  readonly retentionDays: number | undefined;
}

const timestamp = z.union([
  z.number().transform((seconds) => seconds * 1000),
  z.iso.datetime({ offset: true }),
]);

const startReplaySchema = z.object({
  ReplayName: z.string(),
  EventSourceArn: z.string(),
  EventStartTime: timestamp,
  EventEndTime: timestamp,
  Destination: z.object({ Arn: z.string() }).strict(),
});

/**
 * Archives over what the bus recorded, and their replay (EventBridge user guide, "Archiving and replaying events").
 * An archive keeps no copy: it is the part of the record that its pattern and its retention leave.
 */
export class ArchiveService {
  readonly #archives: readonly ArchiveSettings[];
  readonly #records: () => readonly BusRecord[];
  readonly #clock: Clock;
  readonly #replays = new Map<string, unknown>();

  constructor(archives: readonly ArchiveSettings[], records: () => readonly BusRecord[], clock: Clock) {
    this.#archives = archives;
    this.#records = records;
    this.#clock = clock;
  }

  /** undefined when the action is none of an archive's. @throws {AwsError} as EventBridge would */
  call(action: string, input: unknown): unknown {
    switch (action) {
      case 'ListArchives':
        return {
          Archives: this.#archives.map((archive) => ({
            ArchiveName: archive.name,
            EventSourceArn: archive.bus.arn,
            State: 'ENABLED',
            EventCount: this.#eventsOf(archive).length,
          })),
        };
      case 'StartReplay':
        return this.#startReplay(input);
      case 'DescribeReplay': {
        const { ReplayName } = parseRequest(z.object({ ReplayName: z.string() }), input);
        const replay = this.#replays.get(ReplayName);
        if (replay !== undefined) return replay;
        throw new AwsError('ResourceNotFoundException', `Replay ${ReplayName} does not exist.`);
      }
      default:
        return undefined;
    }
  }

  #startReplay(input: unknown): unknown {
    const request = parseRequest(startReplaySchema, input);
    const archive = this.#archives.find(({ arn }) => arn === request.EventSourceArn);
    if (archive === undefined) {
      throw new AwsError('ResourceNotFoundException', `Archive ${request.EventSourceArn} does not exist.`);
    }
    if (request.Destination.Arn !== archive.bus.arn) {
      throw new AwsError('ValidationException', 'A replay goes to the bus that was archived.');
    }
    if (this.#replays.has(request.ReplayName)) {
      throw new AwsError('ResourceAlreadyExistsException', `Replay ${request.ReplayName} already exists.`);
    }
    const from = new Date(request.EventStartTime).getTime();
    const to = new Date(request.EventEndTime).getTime();
    const events = this.#eventsOf(archive).filter((event) => {
      const time = Date.parse(event.time);
      return time >= from && time <= to;
    });
    for (const event of events) archive.bus.deliver({ ...event, 'replay-name': request.ReplayName });
    const startedAt = this.#clock.now() / 1000;
    const replay = {
      ReplayName: request.ReplayName,
      ReplayArn: archive.arn.replace(`:archive/${archive.name}`, `:replay/${request.ReplayName}`),
      State: 'COMPLETED',
      EventSourceArn: archive.arn,
      EventStartTime: from / 1000,
      EventEndTime: to / 1000,
      ReplayStartTime: startedAt,
      ReplayEndTime: startedAt,
    };
    this.#replays.set(request.ReplayName, replay);
    return { ReplayArn: replay.ReplayArn, State: 'STARTING', ReplayStartTime: startedAt };
  }

  #eventsOf({ bus, matches, retentionDays }: ArchiveSettings) {
    const oldest = retentionDays === undefined ? 0 : this.#clock.now() - retentionDays * 86_400_000;
    return this.#records()
      .filter((record) => record.bus === bus.name)
      .map((record) => record.event)
      .filter(
        (event) => event['replay-name'] === undefined && Date.parse(event.time) >= oldest && matches(event),
      );
  }
}
