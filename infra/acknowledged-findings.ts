import { Validations } from 'aws-cdk-lib';
import type { PhasewiseStack } from './phasewise-stack.ts';

/** Findings of cdk-nag that are meant to be so, each with its reason. A new finding stops the synthesis. */
export function acknowledgeFindings(stack: PhasewiseStack): void {
  Validations.of(stack).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason:
      'Links in mails live for weeks and carry the id of their key: rotation is a runbook step that keeps the previous key valid (infra/README.md, "Rotate the link key"), not a timer that would break every link sent.',
  });
  Validations.of(stack.node.findChild('RemindClients').node.findChild('DeadLetters')).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason:
      'This queue is the dead-letter queue: of an asynchronous function and of a schedule, which cdk-nag does not count.',
  });
}
