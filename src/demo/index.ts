export { demoRegister } from './demo-register.ts';
export { makeHelp } from './help/make-help.ts';
export { isWithoutGezinnen, makeDemo, readDemoProgress } from './make-demo.ts';
export { type DemoRefusal, defaultSeed, makeDemoRegion } from './make-demo-region.ts';
export { measureDemo, writeDifferences } from './measure.ts';
export { demoIssuer, personas } from './personas.ts';
export { makeTraffic } from './traffic/make-traffic.ts';
