/** `Ana Lopez <ana@example.com>` → `ana@example.com`; undefined for what is no address. */
export function addressOf(mailbox: string): string | undefined {
  const address = /<([^<>]*)>\s*$/.exec(mailbox)?.[1] ?? mailbox;
  return /^[^\s@<>]+@[^\s@<>]+$/.test(address.trim()) ? address.trim() : undefined;
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
