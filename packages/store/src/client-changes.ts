import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Profile } from '@phasewise/engine';
import type { ClientState } from './items.ts';
import { clientKey, duePartition } from './keys.ts';
import type { StateHistory } from './state-words.ts';
import { held, type Table } from './table.ts';

export interface ClientWrites {
  readonly state: ClientState;
  readonly profile: Profile;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly pausedAt: string | null;
  readonly pauseReason: string | null;
  readonly nextActionAt: string | null;
  readonly reassessedAtWeek: number;
  readonly restedAtWeek: number;
  readonly undeliverable: null;
}

/** What changes the state and the profile of the client item. */
export function createClientChanges({ client, name: TableName }: Table) {
  return {
    /**
     * Changes the client, once per event and from one of the states named. Changes of one kind apply in the order they happened: an older
     * event that arrives after a newer one changes nothing.
     *
     * @param kind - `changed` for the state, `reassessed` for the profile: their orders are kept apart
     * @returns false when the client is in another state, or a newer event of the kind was applied, or this one
     */
    async changeClient(
      clientId: string,
      kind: 'changed' | 'reassessed',
      from: readonly ClientState[],
      by: { id: string; occurredAt: string },
      changes: Partial<ClientWrites>,
    ): Promise<boolean> {
      const { update, names, values } = writing(clientId, changes);
      from.forEach((state, index) => {
        values[`:from${index}`] = state;
      });
      const newer = 'attribute_not_exists(#at) OR #at < :at OR (#at = :at AND #by < :by)';
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: clientKey(clientId),
            UpdateExpression: update('#by = :by', '#at = :at'),
            ConditionExpression: `#state IN (${from.map((_, index) => `:from${index}`).join(', ')}) AND (${newer})`,
            ExpressionAttributeNames: { ...names, '#state': 'state', '#by': `${kind}By`, '#at': `${kind}At` },
            ExpressionAttributeValues: { ...values, ':by': by.id, ':at': by.occurredAt },
          }),
        ),
      );
    },

    /**
     * Keeps the history of the client's state with a word more, and what follows from it.
     *
     * @param seen - the version of the history that it was made from; null: there was none
     * @returns false when somebody else wrote it meanwhile, or the client has withdrawn
     */
    async keepHistory(
      clientId: string,
      seen: number | null,
      history: StateHistory,
      changes: Partial<ClientWrites>,
    ): Promise<boolean> {
      const { update, names, values } = writing(clientId, changes);
      return held(
        client.send(
          new UpdateCommand({
            TableName,
            Key: clientKey(clientId),
            UpdateExpression: update('#history = :history'),
            ConditionExpression: `attribute_exists(PK) AND #state <> :withdrawn AND ${
              seen === null ? 'attribute_not_exists(#history)' : '#history.#version = :seen'
            }`,
            ExpressionAttributeNames: {
              ...names,
              '#state': 'state',
              '#history': 'history',
              ...(seen === null ? {} : { '#version': 'version' }),
            },
            ExpressionAttributeValues: {
              ...values,
              ':history': history,
              ':withdrawn': 'withdrawn',
              ...(seen === null ? {} : { ':seen': seen }),
            },
          }),
        ),
      );
    },
  };
}

/** Attributes to set, or to remove where the value is null, as an update expression's parts; what is due is kept in step. */
function writing(clientId: string, changes: Partial<ClientWrites>) {
  const sets: string[] = [];
  const removes: string[] = [];
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const due = changes.nextActionAt;
  const all = {
    ...changes,
    ...(due === undefined ? {} : { duePartition: due === null ? null : duePartition(clientId) }),
  };
  for (const [attribute, value] of Object.entries(all)) {
    names[`#${attribute}`] = attribute;
    if (value === null) removes.push(`#${attribute}`);
    else {
      sets.push(`#${attribute} = :${attribute}`);
      values[`:${attribute}`] = value;
    }
  }
  const update = (...others: string[]) =>
    `SET ${[...others, ...sets].join(', ')}${removes.length > 0 ? ` REMOVE ${removes.join(', ')}` : ''}`;
  return { update, names, values };
}
