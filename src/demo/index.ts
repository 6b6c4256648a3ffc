export type { Target } from './calibration.ts';
export { makeDemo, readDemoProgress } from './make-demo.ts';
export {
  type DemoOptions,
  type DemoRefusal,
  type DemoSummary,
  defaultSeed,
  makeDemoRegion,
} from './make-demo-region.ts';
export { type Difference, measureDemo, writeDifferences } from './measure.ts';
export { demoIssuer, type Persona, personas } from './personas.ts';
