import { type Problem } from '../api';

/** A refusal or failure in the API's words, said aloud by screen readers as it appears. */
export function ProblemNote({ problem }: { problem: Problem | null }) {
  return (
    <div role="alert">
      {problem && (
        <div className="note note-problem">
          <p>
            <bdi>{problem.message}</bdi>
          </p>
          {problem.errors.length > 0 && (
            <ul>
              {problem.errors.map((error) => (
                <li key={error}>
                  <bdi>{error}</bdi>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}
