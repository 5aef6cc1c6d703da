import { type Problem } from '../api';

/** A refusal or failure in the API's words, said aloud by screen readers as it appears. */
export function ProblemNote({ problem }: { problem: Problem | null }) {
  return (
    <div role="alert">
      {problem && (
        <p className="note note-problem">
          <bdi>{problem.message}</bdi>
        </p>
      )}
    </div>
  );
}
