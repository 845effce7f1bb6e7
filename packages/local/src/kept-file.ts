import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A JSON file that an earlier run may have left. Written beside and renamed, so that it is never half written. */
export class KeptFile<T> {
  readonly #file: string | undefined;

  /** @param file nothing is kept without it */
  constructor(file: string | undefined) {
    this.#file = file;
  }

  read(): T | undefined {
    if (this.#file === undefined) return undefined;
    try {
      return JSON.parse(readFileSync(this.#file, 'utf8')) as T;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }

  write(content: T): void {
    if (this.#file === undefined) return;
    mkdirSync(path.dirname(this.#file), { recursive: true });
    const beside = `${this.#file}.new`;
    writeFileSync(beside, JSON.stringify(content));
    renameSync(beside, this.#file);
  }

  remove(): void {
    if (this.#file !== undefined) rmSync(this.#file, { force: true });
  }
}
