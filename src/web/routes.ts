import { index, type RouteConfig, route } from '@react-router/dev/routes';

export default [
  index('pages/home.page.tsx'),
  route('aanmelden', 'pages/sign-in.page.tsx'),
  route('afgemeld', 'pages/signed-out.page.tsx'),
  route('voorkeur', 'pages/preference.page.tsx'),
  route('*', 'pages/unknown.page.tsx'),
] satisfies RouteConfig;
