import { v5 } from 'uuid';

/** Assay's own. Never change it: every id handed out so far would name nothing. */
const NAMESPACE = '0f7c1d1e-5b0a-4b52-9a5e-6c2f3f1f8d41';

/** The same parts give the same UUID (version 5) in every export of every installation. */
export const stableId = (...parts: readonly string[]): string => v5(JSON.stringify(parts), NAMESPACE);
