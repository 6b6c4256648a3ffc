import { createContext } from 'react';

/** The nonce of this answer, for the page that is drawn when even the root could not load. */
export const NonceContext = createContext<string | undefined>(undefined);
