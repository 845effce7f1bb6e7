export * from './block-weeks.ts';
export * from './items.ts';
export * from './mail-keys.ts';
export * from './open-week.ts';
export * from './state-after.ts';
export * from './store.ts';
export * from './table.ts';
