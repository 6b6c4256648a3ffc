export { listKetensignalen } from './operations/list-ketensignalen.ts';
export { readKeten } from './operations/read-keten.ts';
