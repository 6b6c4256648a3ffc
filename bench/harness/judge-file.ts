import { createReadStream } from 'node:fs';
import { openJudge } from '#berichten/index.ts';

/** Judges a file on levels 1 and 2 in a process of its own: prints milliseconds of each turn and the most memory it took. */
const [, , path = '', turns = '1'] = process.argv;
const times: number[] = [];
for (let turn = 0; turn < Number(turns); turn++) {
  const began = performance.now();
  const judge = openJudge();
  for await (const part of createReadStream(path, { highWaterMark: 256 * 1024 })) judge.feed(part);
  const { bevindingen } = judge.end();
  times.push(performance.now() - began);
  if (bevindingen.length > 0) throw new Error(`${path}: ${bevindingen[0]?.regel} ${bevindingen[0]?.pad}`);
}
process.stdout.write(JSON.stringify({ times, megabytes: process.resourceUsage().maxRSS / 1024 }));
