#!/usr/bin/env node
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Phasewise runs its TypeScript on Node itself, which takes Node 22.18 or newer; this is Node ${process.versions.node}.\n` +
      'On Linux x64 `npm ci` brings a fitting Node along: start it as `npx phasewise …` or `npm start`.\n',
  );
  process.exit(1);
}
const { main } = await import('../src/main.ts');
await main(process.argv);
