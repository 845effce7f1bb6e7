/** One statement of a resource policy; one with a condition that is not read here does not apply. */
interface Statement {
  readonly Effect?: unknown;
  readonly Principal?: unknown;
  readonly Action?: unknown;
  readonly Resource?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/**
 * Whether a queue's policy lets EventBridge send to it for that rule: without it AWS delivers nothing, and an emulator
 * that does would hide it.
 */
export function allowsRule(policy: unknown, queueArn: string, ruleArn: string): boolean {
  const statements = asList((policy as { Statement?: unknown } | undefined)?.Statement) as Statement[];
  const effects = statements
    .filter(
      ({ Principal, Action, Resource, Condition }) =>
        namesEvents(Principal) &&
        asList(Action).some((action) => action === 'sqs:SendMessage' || action === 'sqs:*') &&
        asList(Resource).some((resource) => resource === queueArn || resource === '*') &&
        conditionHolds(Condition, ruleArn),
    )
    .map(({ Effect }) => Effect);
  return effects.includes('Allow') && !effects.includes('Deny');
}

function namesEvents(principal: unknown): boolean {
  if (principal === '*') return true;
  return asList((principal as { Service?: unknown } | undefined)?.Service).includes('events.amazonaws.com');
}

function conditionHolds(condition: Statement['Condition'], ruleArn: string): boolean {
  const account = ruleArn.split(':')[4];
  return Object.entries(condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, expected]) => {
      if (key === 'aws:SourceAccount') return asList(expected).includes(account);
      if (key !== 'aws:SourceArn' || !/^(Arn|String)(Equals|Like)$/.test(operator)) return false;
      return asList(expected).some((pattern) => likeArn(String(pattern), ruleArn));
    }),
  );
}

function likeArn(pattern: string, arn: string): boolean {
  const source = pattern.split('*').map((part) => part.replaceAll(/[^\w]/g, '\\$&'));
  return new RegExp(`^${source.join('.*')}$`).test(arn);
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
