import { Alert, List } from '@mantine/core';
import { type Problem } from '../api/client';

/** A refusal or failure in the API's words, said aloud by screen readers as it appears. */
export function ProblemNote({ problem }: { problem: Problem | null }) {
  if (problem === null) return null;
  return (
    <Alert color="red" variant="outline" title={<bdi>{problem.message}</bdi>} className="problem">
      {problem.errors.length > 0 && (
        <List size="sm">
          {problem.errors.map((error) => (
            <List.Item key={error}>
              <bdi>{error}</bdi>
            </List.Item>
          ))}
        </List>
      )}
    </Alert>
  );
}
