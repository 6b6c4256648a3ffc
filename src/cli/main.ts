import { stip } from './stip.ts';

process.exitCode = await stip(process.argv.slice(2));
