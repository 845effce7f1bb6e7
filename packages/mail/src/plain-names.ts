import type { Profile } from '@phasewise/engine';
import { plainLine } from './plain.ts';
import type { Studio } from './studio.ts';

/** An input whose names a mail can carry: one line each, no longer than anybody's name. */
export function withPlainNames<Input extends { readonly profile: Profile; readonly studio: Studio }>(
  input: Input,
): Input {
  const { profile, studio } = input;
  return {
    ...input,
    profile: {
      ...profile,
      name: plainLine(profile.name),
      trainer: { ...profile.trainer, name: plainLine(profile.trainer.name) },
    },
    studio: { ...studio, name: plainLine(studio.name) },
  };
}
