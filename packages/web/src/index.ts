export { createDoor } from './door.ts';
export * from './links.ts';
export * from './ports.ts';
export * from './studio.ts';
