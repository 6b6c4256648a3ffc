import type { Cases } from './case.ts';
import { jw301 } from './jw301.ts';
import { jw315 } from './jw315.ts';
import { jw317 } from './jw317.ts';
import { jw319 } from './jw319.ts';
import { jw323 } from './jw323.ts';
import { jw325 } from './jw325.ts';
import { jw305, jw307 } from './levering.ts';

/** For every message: what breaks each of its rules, and what just does not. */
export const cases: readonly Cases[] = [jw301, jw305, jw307, jw315, jw317, jw319, jw323, jw325];
