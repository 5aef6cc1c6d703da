import { fromNow, instantWords } from '../words/time';

/** A point in time in the reader's zone; `relative` says how far off it is, and keeps the instant for hovering. */
export function Instant({ at, relative = false }: { at: string; relative?: boolean }) {
  return (
    <time dateTime={at} title={relative ? instantWords(at) : at}>
      {relative ? fromNow(at) : instantWords(at)}
    </time>
  );
}
