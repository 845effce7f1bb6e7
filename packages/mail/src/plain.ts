// Controls (but tab and line feed), bidirectional overrides and isolates: invisible, and able to turn what follows them around.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/**
 * What strangers typed, without what breaks a document around it. Line feeds stay; everything visible stays.
 *
 * @example
 * plain('Ana\u202e\r\nLopez\u0000'); //=> 'Ana\nLopez'
 */
export function plain(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(INVISIBLE, '');
}

/**
 * The same on one line, cut after `max` characters (as people count them: an emoji is one).
 *
 * @example
 * plainLine('Ana\r\nBcc: eve@example.com', 8); //=> 'Ana Bcc…'
 */
export function plainLine(text: string, max = 80): string {
  const line = plain(text).replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  // A grapheme can be many code units; nothing beyond 40 of each is worth segmenting.
  const characters = [...new Intl.Segmenter().segment(line.slice(0, max * 40))];
  if (characters.length <= max) return line.slice(0, max * 40);
  return `${characters
    .slice(0, max - 1)
    .map((part) => part.segment)
    .join('')
    .trimEnd()}…`;
}

/**
 * How one is greeted: the first word of a name, or all of it where that is no name ("Dr. Park", "J Kim").
 *
 * @example
 * callName('Ana Lopez'); //=> 'Ana'
 */
export function callName(name: string): string {
  const first = name.split(' ')[0] ?? name;
  return /^\p{L}[\p{L}\p{M}'’-]+$/u.test(first) ? first : name;
}
