import type { Browser } from 'playwright-core';

export function launch(more?: readonly string[]): Promise<Browser>;
