/** `send-plan` → `SendPlan`, the way CloudFormation spells names. */
export function pascalCase(kebabCase: string): string {
  return kebabCase.replace(/(^|-)([a-z])/g, (_match, _hyphen, letter: string) => letter.toUpperCase());
}
