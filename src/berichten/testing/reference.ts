import { existsSync, readFileSync } from 'node:fs';

const REFERENCE = new URL('../../../../shared/reference/ijw/', import.meta.url);

/** The published examples and schemas lie beside the project, not in it; without them their tests are skipped. */
export const hasReference = existsSync(REFERENCE);
export const skippedWithoutReference = hasReference ? '' : ' (skipped: ../shared/reference/ijw is absent)';

export function readReference(path: string): Uint8Array {
  return readFileSync(new URL(path, REFERENCE));
}
