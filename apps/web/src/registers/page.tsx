import { type ReactNode, useId } from 'react';
import { Skeleton, Stack, Title } from '@mantine/core';
import { type LinkProps } from '@tanstack/react-router';
import { Problem } from '../api/client';
import { Outside } from '../parts/outside';
import { ProblemNote } from '../parts/problem-note';
import { useHeading } from '../parts/use-heading';
import classes from './registers.module.css';
import { To } from './to';

/** One record of a register, once it is read: where it belongs, what it is called, what there is on it. */
export function RecordPage({
  list,
  to,
  title,
  error,
  children,
}: {
  list: string;
  to: LinkProps['to'];
  title: string | undefined;
  error: Error | null;
  children: ReactNode;
}) {
  const heading = useHeading(title ?? null);
  return (
    <Stack component="article" gap="lg">
      <header>
        <To to={to} size="sm">
          {list}
        </To>
        {title !== undefined && (
          <Title order={1} size="h3" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
            <Outside>{title}</Outside>
          </Title>
        )}
      </header>
      {error !== null && <ProblemNote problem={Problem.of(error)} />}
      {title === undefined && error === null && (
        <>
          <Skeleton h={28} w="40%" />
          <Skeleton h={120} />
          <Skeleton h={200} />
        </>
      )}
      {children}
    </Stack>
  );
}

export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <Stack component="section" gap="xs" aria-labelledby={id}>
      <Title order={2} size="h5" id={id}>
        {title}
      </Title>
      {children}
    </Stack>
  );
}

/** Terms and what they are; those without a value are left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={classes.facts}>
      {facts.map(
        ([term, value]) =>
          value !== null &&
          value !== undefined && (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
