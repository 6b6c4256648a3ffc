export { exportGezin } from './operations/export-gezin.ts';
