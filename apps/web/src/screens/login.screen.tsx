import { answered, api, type Me } from '../api';
import { Field } from '../parts/field';
import { ProblemNote } from '../parts/problem-note';
import { useHeading } from '../parts/use-heading';
import { typed, useSubmit } from '../parts/use-submit';

export function LoginScreen({ onEnter }: { onEnter: (me: Me) => void }) {
  const heading = useHeading('Log in');
  const { busy, problem, onSubmit } = useSubmit(async (form) => {
    // A password is taken as it was typed: blanks at its ends belong to it.
    const body = { email: typed(form, 'email'), password: String(form.get('password')) };
    onEnter(await answered(api.POST('/api/v1/session', { body })));
  });
  return (
    <main className="gate">
      <form aria-labelledby="login-title" onSubmit={(event) => void onSubmit(event)}>
        <p className="brand">Assay</p>
        <h1 id="login-title" ref={heading} tabIndex={-1}>
          Log in
        </h1>
        <Field label="E-mail" name="email" type="email" autoComplete="username" required maxLength={254} />
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={1000}
        />
        <ProblemNote problem={problem} />
        <button type="submit" className="primary" disabled={busy}>
          Log in
        </button>
        <p className="quiet">
          First start? Assay’s log shows a one-time link that makes the first administrator.
        </p>
      </form>
    </main>
  );
}
