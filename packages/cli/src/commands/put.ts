import { CONTRACTS, ContractViolation, DETAIL_TYPES, type DetailType, parseEvent } from '@phasewise/events';
import { v7 } from 'uuid';
import { BadInput, badInput } from '../bad-input.ts';
import { createOutput } from '../output.ts';
import { readJson } from '../read-input.ts';
import { openTarget, type TargetOptions } from '../target.ts';

export interface PutOptions extends TargetOptions {
  readonly json?: boolean;
}

/** `phasewise put`: checks the data by its contract, then puts the event on the bus. */
export async function put(type: string, file: string, options: PutOptions): Promise<void> {
  if (!isDetailType(type))
    throw new BadInput(`detail-type: expected one of ${DETAIL_TYPES.join(', ')}, got "${type}"`);
  const event = checked(type, await readJson(file), file);
  const { publish, busName } = await openTarget(options);
  await publish(event);
  const output = createOutput(options.json === true);
  const { id, clientId } = event.metadata;
  if (output.json) output.result(JSON.stringify({ type: 'put', detailType: type, id, clientId, busName }));
  else output.result(`${type} for ${clientId} is on the bus ${busName} (event ${id})`);
}

export function enroll(file: string, options: PutOptions): Promise<void> {
  return put('ClientEnrolled', file, options);
}

function checked(type: DetailType, data: unknown, file: string) {
  try {
    return parseEvent({
      id: v7(),
      'detail-type': type,
      time: new Date().toISOString(),
      detail: { data },
    });
  } catch (thrown) {
    throw thrown instanceof ContractViolation ? badInput(file, thrown) : thrown;
  }
}

const isDetailType = (name: string): name is DetailType => Object.hasOwn(CONTRACTS, name);
