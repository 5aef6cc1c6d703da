import { type ComponentProps, useId } from 'react';

interface Labelled {
  label: string;
  hint?: string;
}

/** A labelled input; the hint is read out with it. */
export function Field({ label, hint, ...input }: Labelled & Omit<ComponentProps<'input'>, 'id'>) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} aria-describedby={hint ? `${id}-hint` : undefined} {...input} />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </p>
  );
}

export function TextArea({ label, hint, ...area }: Labelled & Omit<ComponentProps<'textarea'>, 'id'>) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} rows={3} aria-describedby={hint ? `${id}-hint` : undefined} {...area} />
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </p>
  );
}
