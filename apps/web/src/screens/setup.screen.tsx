import { answered, api, type Me } from '../api';
import { Field } from '../parts/field';
import { ProblemNote } from '../parts/problem-note';
import { useHeading } from '../parts/use-heading';
import { typed, useSubmit } from '../parts/use-submit';

/** The first start: who was handed the one-time link makes the first administrator. */
export function SetupScreen({ token, onEnter }: { token: string; onEnter: (me: Me) => void }) {
  const heading = useHeading('Set up');
  const { busy, problem, onSubmit } = useSubmit(async (form) => {
    const body = {
      token,
      name: typed(form, 'name'),
      email: typed(form, 'email'),
      password: String(form.get('password')),
    };
    onEnter(await answered(api.POST('/api/v1/setup', { body })));
  });
  return (
    <main className="gate">
      <form aria-labelledby="setup-title" onSubmit={(event) => void onSubmit(event)}>
        <p className="brand">Assay</p>
        <h1 id="setup-title" ref={heading} tabIndex={-1}>
          Make the first administrator
        </h1>
        <p className="quiet">This link works once. Whoever is made here can add the others.</p>
        <Field label="Name" name="name" autoComplete="name" required maxLength={200} />
        <Field label="E-mail" name="email" type="email" autoComplete="username" required maxLength={254} />
        <Field
          label="Password"
          name="password"
          type="password"
          autoComplete="new-password"
          hint="At least 12 characters: a few words will do."
          required
          maxLength={200}
        />
        <ProblemNote problem={problem} />
        <button type="submit" className="primary" disabled={busy}>
          Create the account
        </button>
      </form>
    </main>
  );
}
