import { type Refusal, refuse } from '#platform/refusal.ts';

/** Zip (also a workbook of a spreadsheet), the old workbook, and a PDF begin like this. */
const notText = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
];

/**
 * The text of a list as a spreadsheet saves it: UTF-8 with or without its mark, UTF-16 with its mark, or else the letters
 * of Windows. A workbook, a PDF or anything else that is no text is refused.
 */
export function decodeList(
  bytes: Uint8Array,
): string | Refusal<'school/lijst-geen-csv' | 'school/lijst-leeg'> {
  if (bytes.length === 0) return refuse('school/lijst-leeg');
  if (notText.some((start) => start.every((byte, place) => bytes[place] === byte)))
    return refuse('school/lijst-geen-csv');
  const text = textOf(bytes);
  return isText(text) ? text : refuse('school/lijst-geen-csv');
}

/** Signs that steer a machine, other than those that end cells and lines, stand in no list; nor does what could not be read. */
const isText = (text: string) => !/[^\P{Cc}\t\n\r\f]|\ufffd/u.test(text);

function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What is no UTF-8 was saved by a spreadsheet of Windows.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** One line of a list with the number that a spreadsheet shows beside it. */
export type Line = { readonly nr: number; readonly cells: readonly string[] };

/** Lines and cells. The sign between cells is the one that stands most in the first line; quotes may hold it, and line ends. */
export function splitList(text: string): Line[] {
  const told = /^sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const sign = told?.[1] ?? signOf(body);
  const lines = cellsOf(body, sign).map((cells, place) => ({ nr: place + (told ? 2 : 1), cells }));
  return lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function signOf(text: string): string {
  const first = text.slice(0, text.search(/\r|\n|$/));
  const count = (sign: string) => first.split(sign).length;
  return [';', '\t', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

type State = { readonly rows: string[][]; row: string[]; cell: string; isQuoted: boolean };

function cellsOf(text: string, sign: string): string[][] {
  const state: State = { rows: [], row: [], cell: '', isQuoted: false };
  for (let place = 0; place < text.length; place++) {
    const letter = text[place] ?? '';
    if (state.isQuoted) place += takeQuoted(state, letter, text[place + 1]);
    else takePlain(state, letter, sign);
  }
  endRow(state);
  return state.rows;
}

function takePlain(state: State, letter: string, sign: string): void {
  if (letter === '"' && state.cell.trim() === '') Object.assign(state, { isQuoted: true, cell: '' });
  else if (letter === sign) endCell(state);
  else if (letter === '\n') endRow(state);
  else if (letter !== '\r') state.cell += letter;
}

/** How many letters more were taken: a doubled quote is one quote. */
function takeQuoted(state: State, letter: string, next: string | undefined): number {
  if (letter !== '"') state.cell += letter;
  else if (next === '"') {
    state.cell += '"';
    return 1;
  } else state.isQuoted = false;
  return 0;
}

function endCell(state: State): void {
  state.row.push(state.cell.trim());
  state.cell = '';
}

function endRow(state: State): void {
  endCell(state);
  state.rows.push(state.row);
  state.row = [];
}
