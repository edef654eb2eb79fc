/** Milliseconds that a test may take (jest.config.js). */
declare const testTimeout: number;
