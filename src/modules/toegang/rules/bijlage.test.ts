// cspell:ignore EICAR
import { expect, test } from 'vitest';
import type { Mediatype } from '../schema.ts';
import { checkContent, checkSize, checkVirus, cleanName, sizeOf } from './bijlage.ts';

const odt = 'application/vnd.oasis.opendocument.text';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const zip = (text: string) =>
  Buffer.concat([Buffer.from([0x50, 0x4b, 0x03, 0x04]), Buffer.alloc(26), Buffer.from(text)]);
const files: Record<Mediatype, Buffer> = {
  'application/pdf': Buffer.from('%PDF-1.7 ...'),
  'image/png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]),
  'image/jpeg': Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
  [odt]: zip(`mimetype${odt}PK`),
  [docx]: zip('[Content_Types].xml ... word/document.xml'),
  'text/plain': Buffer.from('Beste mevrouw,\r\n\téén regel'),
};

test('a file is taken only as what its content says', () => {
  for (const [is, bytes] of Object.entries(files))
    for (const claimed of Object.keys(files) as Mediatype[])
      expect(checkContent(bytes, claimed) === undefined, `${is} as ${claimed}`).toBe(is === claimed);
});

test('a program, a document with macros and bytes that are no text are none of these', () => {
  for (const bytes of [
    Buffer.from('MZ\0\0'),
    zip('[Content_Types].xml word/document.xml word/vbaProject.bin'),
    Buffer.from([0xc3, 0x28]),
    zip('anything'),
  ])
    for (const claimed of Object.keys(files) as Mediatype[])
      expect(checkContent(bytes, claimed)).toMatchObject({ refused: 'bijlage/inhoud-strijdig' });
});

test('a name loses its folders and what steers a screen, and gets the extension of what it is', () => {
  expect(cleanName('C:\\Users\\ik\\verslag.PDF', 'application/pdf')).toBe('verslag.PDF');
  expect(cleanName('../../etc/passwd', 'text/plain')).toBe('passwd.txt');
  expect(cleanName('foto\u202egpj.exe', 'image/jpeg')).toBe('fotogpj.jpg');
  expect(cleanName('foto.jpeg', 'image/jpeg')).toBe('foto.jpeg');
  expect(cleanName('...', 'image/png')).toBe('bijlage.png');
  expect(cleanName('<b>"a"\r\n|b</b>.txt', 'text/plain')).toBe('b.txt');
  expect([...cleanName('é'.repeat(500), 'application/pdf')].length).toBeLessThanOrEqual(200);
});

test('ten megabytes is kept, one byte more is not, and nothing at all is not', () => {
  expect(checkSize(10, 10)).toBeUndefined();
  expect(checkSize(11, 10)).toMatchObject({ refused: 'bijlage/te-groot' });
  expect(checkSize(0, 10)).toMatchObject({ refused: 'bijlage/leeg' });
});

test('the size is known before the content is unpacked', () => {
  for (const text of ['', 'a', 'ab', 'abc', 'abcd'])
    expect(sizeOf(Buffer.from(text).toString('base64'))).toBe(text.length);
});

test('the test string of virus scanners is stopped in any kind of file, at any place', () => {
  const [first, rest] = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'];
  for (const bytes of [
    `${first}${rest}`,
    `%PDF-1.7 ${first}${rest} %%EOF`,
    `${'x'.repeat(100_000)}${first}${rest}`,
  ])
    expect(checkVirus(Buffer.from(bytes))).toMatchObject({ refused: 'bijlage/virus' });
  expect(checkVirus(Buffer.from(`${first} ${rest}`))).toBeUndefined();
});
