import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Every element of a document, in order. Throws on markup that the HTML standard calls an error. */
export function elements(document: string): readonly Element[] {
  const errors: string[] = [];
  const root = parse(document, {
    onParseError: (error) => errors.push(`${error.code} at line ${error.startLine}`),
  });
  if (errors.length > 0) throw new Error(`HTML errors: ${errors.join(', ')}`);
  return descendants(root);
}

export function descendants(node: Node): readonly Element[] {
  return childrenOf(node).flatMap((child) => ('tagName' in child ? [child, ...descendants(child)] : []));
}

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

export const attribute = (element: Element, name: string) =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** What a reader sees of a node, spaces folded; style blocks are not read. */
export function textOf(node: Node): string {
  return pieces(node).join('').replace(/\s+/g, ' ').trim();
}

function pieces(node: Node): readonly string[] {
  if ('value' in node) return [node.value];
  if (!('tagName' in node)) return childrenOf(node).flatMap(pieces);
  if (node.tagName === 'style') return [];
  const inner = childrenOf(node).flatMap(pieces);
  return ['br', 'p', 'td', 'div', 'li', 'h1', 'h2', 'h3'].includes(node.tagName)
    ? [' ', ...inner, ' ']
    : inner;
}

export const byTag = (document: string, tag: string) =>
  elements(document).filter((element) => element.tagName === tag);
