import { createOutput, programLine, weekLine } from '../output.ts';
import { printProgram, printWeek } from '../print-plan.ts';
import { readProfile, readWeekLogs } from '../read-input.ts';
import { walkMacrocycle } from '../walk-macrocycle.ts';

export interface PlanOptions {
  readonly weeks?: number;
  readonly log?: string;
  readonly explain?: boolean;
  readonly json?: boolean;
}

const STOPPED = {
  'needs-clearance':
    'Nothing is planned before a doctor has cleared this client (readiness: needs-clearance).',
  'red-flag': 'A red flag was logged: nothing more is planned before a doctor has cleared this client.',
};

/** `phasewise plan`: no cloud, no clock; the same files give the same lines. */
export async function plan(file: string, options: PlanOptions): Promise<void> {
  const output = createOutput(options.json === true);
  const profile = await readProfile(file);
  const logs = await readWeekLogs(options.log);
  const { clientId } = profile;
  for (const walked of walkMacrocycle(profile, logs, options.weeks)) {
    switch (walked.type) {
      case 'program':
        output.result(
          output.json
            ? JSON.stringify(programLine(clientId, walked.program))
            : printProgram(profile, walked.program),
        );
        break;
      case 'week':
        output.result(
          output.json
            ? JSON.stringify(weekLine(clientId, walked.plan))
            : printWeek(walked.plan, { explain: options.explain === true }),
        );
        break;
      case 'stopped':
        output.message(STOPPED[walked.because]);
        break;
      default:
        walked satisfies never;
    }
  }
}
