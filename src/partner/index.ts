export { type Day, openPartner, type Partner, type Report } from './partner.ts';
export type { Fault, Sent } from './play/expected.ts';
export type { PartnerOptions } from './play/options.ts';
