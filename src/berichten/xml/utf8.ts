/** UTF-16 and UTF-32 have zero bytes around the first `<`; a mark of theirs is no UTF-8 to begin with. */
function isWide([first, second]: Uint8Array): boolean {
  return first === 0 || second === 0;
}

const EMPTY = new Uint8Array();

function openDecoder(): TextDecoder {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
}

/** Turns bytes that come in parts into text; a character may be cut in two anywhere. */
export class Utf8 {
  /** What came in is no UTF-8: after what `decode` gave, nothing more can be read. */
  isBroken = false;
  private readonly decoder = openDecoder();
  /** Bytes that wait: the first one, and those of a character that was cut. */
  private rest: Uint8Array = EMPTY;
  private hasBegun = false;

  /** The text of these bytes, up to the first that is no UTF-8. */
  decode(part: Uint8Array): string {
    const bytes = joined(this.rest, part);
    const isShort = !this.hasBegun && bytes.length < 2;
    const end = isShort ? 0 : bytes.length - lengthOfCut(bytes);
    this.rest = bytes.slice(end);
    if (isShort) return '';
    this.isBroken ||= !this.hasBegun && isWide(bytes);
    this.hasBegun = true;
    return this.isBroken ? '' : this.read(bytes.subarray(0, end));
  }

  /** What was left at the end; broken when that is half a character. */
  end(): string {
    return this.read(this.rest);
  }

  private read(bytes: Uint8Array): string {
    try {
      return this.decoder.decode(bytes);
    } catch {
      // The decoder has no other way to say that these bytes are no UTF-8, and does not say from where.
      this.isBroken = true;
      return soundPart(bytes);
    }
  }
}

function joined(rest: Uint8Array, part: Uint8Array): Uint8Array {
  if (rest.length === 0) return part;
  const bytes = new Uint8Array(rest.length + part.length);
  bytes.set(rest);
  bytes.set(part, rest.length);
  return bytes;
}

function sizeOf(lead: number): number {
  if (lead < 0xc0) return 1;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

/** How many bytes at the end belong to a character of which more must come. */
function lengthOfCut(bytes: Uint8Array): number {
  const tail = bytes.subarray(-3);
  const lead = tail.findLastIndex((byte) => byte < 0x80 || byte >= 0xc0);
  const length = tail.length - lead;
  return length < sizeOf(tail[lead] ?? 0) ? length : 0;
}

/** The text before the first byte that is wrong; halving finds it, however the bytes came in. */
function soundPart(bytes: Uint8Array): string {
  let [sound, broken] = [0, bytes.length];
  let text = '';
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    try {
      text = openDecoder().decode(bytes.subarray(0, middle), { stream: true });
      sound = middle;
    } catch {
      // Here it is wrong already, so the fault lies before.
      broken = middle;
    }
  }
  return text;
}
