import { createContext, use } from 'react';
import { type Me } from '../api/client';

export const MeContext = createContext<Me | null>(null);

/** Who is logged in; below the gate there always is somebody. */
export function useMe(): Me {
  const me = use(MeContext);
  if (me === null) throw new Error('useMe stands above the gate.');
  return me;
}
