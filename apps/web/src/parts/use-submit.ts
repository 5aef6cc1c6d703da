import { type FormEvent, useState } from 'react';
import { Problem } from '../api/client';

/** A form that sends once at a time and keeps the refusal: `send` gets what was typed. */
export function useSubmit(send: (typed: FormData) => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await send(new FormData(event.currentTarget));
    } catch (error) {
      setProblem(Problem.of(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, onSubmit };
}

/** What was typed into a field, trimmed; '' when the form has no such field. */
export const typed = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
