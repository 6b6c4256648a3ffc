// cspell:ignore EICAR
import { type Refusal, refuse } from '#platform/refusal.ts';
import type { Mediatype } from '../schema.ts';

const extensions: Readonly<Record<Mediatype, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'text/plain': 'txt',
};

/** Size of what base64 text stands for, so that what is too large is refused before it is unpacked. */
export function sizeOf(base64: string): number {
  const padding = base64.endsWith('==') ? 2 : Number(base64.endsWith('='));
  return Math.max(0, Math.floor((base64.length * 3) / 4) - padding);
}

/** Whether a file of so many bytes is kept, where `largest` is the most. */
export function checkSize(
  bytes: number,
  largest: number,
): Refusal<'bijlage/te-groot' | 'bijlage/leeg'> | undefined {
  if (bytes === 0) return refuse('bijlage/leeg');
  return bytes > largest ? refuse('bijlage/te-groot', { grootte: bytes, hoogstens: largest }) : undefined;
}

/** A file is what its content says: a name or a claim can lie, and a browser would believe it. */
export function checkContent(
  bytes: Buffer,
  claimed: Mediatype,
): Refusal<'bijlage/inhoud-strijdig'> | undefined {
  return sniff(bytes) === claimed ? undefined : refuse('bijlage/inhoud-strijdig', { mediatype: claimed });
}

/** The test string of virus scanners (EICAR), in two parts so that no scanner takes this file for a virus. */
const testVirus = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

/**
 * The string with which an institution tries whether viruses are stopped is stopped, wherever in a file it stands. It is
 * no scanner: what a real one would find is for the place where files are kept.
 */
export function checkVirus(bytes: Buffer): Refusal<'bijlage/virus'> | undefined {
  return bytes.includes(testVirus) ? refuse('bijlage/virus') : undefined;
}

/** A name without folders, without characters that steer, and with the extension of what it really is. */
export function cleanName(name: string, mediatype: Mediatype): string {
  const extension = extensions[mediatype];
  const bare = name
    .normalize('NFC')
    .replace(/^.*[/\\]/su, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '')
    .trim()
    .replace(/^\.+/u, '');
  const stem = bare.replace(/\.[^.]*$/u, '').trim() || 'bijlage';
  const kept = hasExtension(bare, mediatype) ? bare.slice(bare.lastIndexOf('.') + 1) : extension;
  return `${[...stem].slice(0, 180).join('').trim()}.${kept}`;
}

function hasExtension(name: string, mediatype: Mediatype): boolean {
  const given = /\.([^.]+)$/u.exec(name)?.[1]?.toLowerCase();
  return given === extensions[mediatype] || (mediatype === 'image/jpeg' && given === 'jpeg');
}

const signatures: readonly (readonly [Mediatype, Buffer])[] = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
];
const zip = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

function sniff(bytes: Buffer): Mediatype | undefined {
  const [found] = signatures.find(([, start]) => bytes.subarray(0, start.length).equals(start)) ?? [];
  if (found) return found;
  if (bytes.subarray(0, zip.length).equals(zip)) return sniffDocument(bytes);
  return isText(bytes) ? 'text/plain' : undefined;
}

/** Both kinds of document are zip files: an odt says so in its first entry, a docx holds a folder word. */
function sniffDocument(bytes: Buffer): Mediatype | undefined {
  const odt = 'application/vnd.oasis.opendocument.text';
  if (bytes.subarray(30, 30 + 8 + odt.length).toString('latin1') === `mimetype${odt}`) return odt;
  const isWord = bytes.includes('[Content_Types].xml') && bytes.includes('word/document.xml');
  // A document with macros is a program; it is refused.
  return isWord && !bytes.includes('vbaProject.bin')
    ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
    : undefined;
}

function isText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !/[^\P{Cc}\t\n\r\f]/u.test(text);
  } catch {
    // What does not decode is not text; that is the answer here.
    return false;
  }
}
