import { createHash } from 'node:crypto';
import { SCRIPT } from './script.ts';
import { stylesheet } from './style.ts';

export interface Asset {
  /** Changes with the content, so that it may be cached for ever. */
  readonly path: string;
  readonly body: string;
  readonly type: string;
}

export interface Assets {
  readonly style: Asset;
  readonly script: Asset;
}

const asset = (name: string, extension: string, type: string, body: string): Asset => ({
  path: `/assets/${name}.${createHash('sha256').update(body).digest('hex').slice(0, 16)}.${extension}`,
  body,
  type,
});

export function createAssets(accentColour: string): Assets {
  return {
    style: asset('page', 'css', 'text/css; charset=utf-8', stylesheet(accentColour)),
    script: asset('page', 'js', 'text/javascript; charset=utf-8', SCRIPT),
  };
}
