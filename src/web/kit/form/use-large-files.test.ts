import { expect, test } from 'vitest';
import { LARGEST_FILE } from '#platform/keeping/largest-file.ts';
import { largeFilesOf } from './use-large-files.ts';

const sized = (bytes: number) => new File([new Uint8Array(bytes)], 'verslag.pdf');

test('a file of exactly the limit may be sent, one byte more is named by its field', () => {
  const form = new FormData();
  form.append('doe', 'bijlage-stuur');
  form.append('past', sized(LARGEST_FILE));
  form.append('bestand', sized(LARGEST_FILE + 1));
  expect(largeFilesOf(form)).toEqual(['bestand']);
});
