/**
 * Every type that the parts of Emotet Guard speak. Plain data throughout: it crosses a Worker, stands in an
 * `expected.json`, and prints as JSON.
 */
export * from './level';
export * from './message';
export * from './settings';
export * from './starts';
export * from './gaps';
export * from './parts';
export * from './documents';
export * from './texts';
export * from './macros';
export * from './macro-sheets';
export * from './correspondent';
export * from './facts';
export * from './proof';
export * from './detector';
export * from './verdict';
