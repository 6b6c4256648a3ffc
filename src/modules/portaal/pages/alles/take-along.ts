import { readRegio } from '#modules/regio/index.ts';
import { readBijlage } from '#modules/toegang/index.ts';
import type { Desk } from '#platform/desk.ts';
import { isRefusal } from '#platform/refusal.ts';
import type { Language } from '#platform/words.ts';
import type { Uitdraai } from '../../schema.ts';
import { type NotTaken, readmeOf, type Taken } from './readme.ts';
import { bytesOf, fileName, type ZipEntry } from './write-zip.ts';

/** A file as its list names it. */
type Listed = { readonly id: string; readonly naam: string; readonly mediatype: string };

type Asked = {
  readonly desk: Desk;
  readonly uitdraai: Uitdraai;
  readonly language: Language;
  /** Tells the operator of a file that is lost. */
  readonly report: (error: unknown) => void;
};

/**
 * What goes into the archive: the data for a machine, each file that who asks may read, and last the page for people,
 * because only then it is known which files did not come along. Files are read one at a time, each with its line in the log.
 */
export async function* entriesOf(asked: Asked): AsyncGenerator<ZipEntry> {
  const { desk, uitdraai, language } = asked;
  yield { name: 'gegevens.json', isPacked: false, pieces: bytesOf(jsonOf(uitdraai)) };
  const taken: Taken[] = [];
  const notTaken: NotTaken[] = [];
  let nr = 0;
  for (const file of filesOf(uitdraai)) {
    const bytes = await readFile(asked, file);
    if (typeof bytes === 'string') {
      notTaken.push({ naam: file.naam, reden: bytes });
      continue;
    }
    nr += 1;
    const place = `bestanden/${fileName(nr, file.naam)}`;
    taken.push({ naam: file.naam, place });
    yield { name: place, isPacked: !file.mediatype.startsWith('text/'), pieces: [bytes] };
  }
  const reader = { language, gemeenten: await namesOf(desk) };
  const page = readmeOf(uitdraai, { taken, notTaken }, reader);
  yield { name: 'lees-mij.html', isPacked: false, pieces: bytesOf(page) };
}

/** Without a region that was loaded a gemeente keeps its code. */
async function namesOf(desk: Desk): Promise<ReadonlyMap<string, string>> {
  const regio = await desk.run(readRegio, {});
  return new Map(isRefusal(regio) ? [] : regio.gemeenten.map(({ code, naam }) => [code, naam]));
}

/** A part at a time, so that the whole never stands in memory twice. */
function* jsonOf({ gezinId, gemaaktOp, onderdelen }: Uitdraai): Generator<string> {
  yield `{\n"gezinId": ${JSON.stringify(gezinId)},\n"gemaaktOp": ${JSON.stringify(gemaaktOp)},\n"onderdelen": [\n`;
  for (const [nr, onderdeel] of onderdelen.entries())
    yield `${nr === 0 ? '' : ',\n'}${JSON.stringify(onderdeel, null, 2)}`;
  yield '\n]\n}\n';
}

function filesOf({ onderdelen }: Uitdraai): readonly Listed[] {
  const part = onderdelen.find(({ naam }) => naam === 'bestanden')?.inhoud;
  const listed = (part as { bijlagen?: Listed[] } | null | undefined)?.bijlagen;
  return listed ?? [];
}

/** The file, or why it did not come along. One lost file is told, and must not cost the family all the others. */
async function readFile({ desk, uitdraai, report }: Asked, { id }: Listed) {
  try {
    const found = await desk.run(readBijlage, { id: uitdraai.gezinId, bijlageId: id });
    return isRefusal(found) ? 'gesloten' : Buffer.from(found.inhoud, 'base64');
  } catch (error) {
    report(error);
    return 'kwijt';
  }
}
