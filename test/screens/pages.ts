import { createWorlds, listPages } from '../browser/page-list.ts';
import { serveWorld } from '../browser/serve.ts';
import type { Screen } from './screen.ts';

/** Every page, as somebody who follows a link sees it. */
export async function pageScreens(): Promise<readonly Screen[]> {
  const worlds = createWorlds();
  const origins = new Map(
    await Promise.all(
      Object.values(worlds).map(async (world) => [world, (await serveWorld(world)).origin] as const),
    ),
  );
  return (await listPages(worlds)).map(({ name, world, path }) => ({
    name: `page-${name}`,
    show: async (page) => {
      await page.goto(`${origins.get(world)}${path}`);
    },
  }));
}
