export { type LoadedRegio, loadRegio } from './load-regio.ts';
export { type ProfileFault, readProfile } from './profile.ts';
