import type { PhaseDecision } from '@phasewise/engine';
import type { PhasewiseEvent } from '@phasewise/events';
import type { Version } from './simulated-table.ts';
import type { StoredClient } from './stored-client.ts';

/** A run that looked for the word just before it was kept may settle the block after, for as long as a function may run. */
const UNDER_WAY_MILLIS = 30_000;

/** Phases follow the program or a word that was given: what settled a block was said, and what was said by then settled it. */
export function* decisionViolations(
  client: StoredClient,
  events: readonly PhasewiseEvent[],
): Generator<string> {
  const { clientId, weeks } = client;
  const said = new Map(
    events.flatMap((event) =>
      event.type === 'PhaseDecided' ? [[event.metadata.id, event.data] as const] : [],
    ),
  );
  const carriedOut = new Set<unknown>();
  for (const { week, program, block, settled } of weeks) {
    if (settled === undefined) continue;
    const words = wordsOn(client, program, block);
    const kept = words.find(({ item }) => item?.decidedBy === settled.by)?.item;
    if (settled.decision !== null) {
      const word = said.get(settled.by);
      // Heard when the next block ran already, it counts for that one, as the phase it would have led to.
      const same =
        kept?.cutShort === true
          ? settled.decision.decision === 'goto'
          : word !== undefined && asDecided(word) === asDecided(settled.decision);
      if (word === undefined || !same)
        yield `what follows week ${week} of ${clientId} is not what the trainer decided`;
    }
    const at = client.weekVersions.get(week)?.find(({ item }) => item?.settled !== undefined)?.at ?? 0;
    const known = words.findLast((version) => version.at + UNDER_WAY_MILLIS <= at)?.item;
    const heeded = known === undefined || carriedOut.has(known?.decidedBy) || settled.decision !== null;
    if (!heeded) yield `the trainer's word on the block of week ${week} of ${clientId} was not heeded`;
    carriedOut.add(settled.by);
  }
}

const asDecided = (word: PhaseDecision) => `${word.decision} ${word.decision === 'goto' ? word.phase : ''}`;

function wordsOn({ blockVersions }: StoredClient, program: number, block: number): readonly Version[] {
  return blockVersions.get(`${program}-${block}`) ?? [];
}
