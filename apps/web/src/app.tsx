import { useCallback, useEffect, useState } from 'react';
import { answered, api, type Me, onSessionEnd, Problem } from './api';
import { go, queueAddress, useRoute } from './route';
import { ClaimScreen } from './screens/claim.screen';
import { LoginScreen } from './screens/login.screen';
import { QueueScreen } from './screens/queue.screen';
import { SetupScreen } from './screens/setup.screen';
import { ProblemNote } from './parts/problem-note';

/** Who is logged in: unknown until the API has said. */
type Session = { known: false } | { known: true; me: Me | null };

export function App() {
  const route = useRoute();
  const [session, setSession] = useState<Session>({ known: false });
  const [problem, setProblem] = useState<Problem | null>(null);
  const enter = useCallback((me: Me) => setSession({ known: true, me }), []);
  const leave = useCallback(() => setSession({ known: true, me: null }), []);

  useEffect(() => {
    onSessionEnd(leave);
    answered(api.GET('/api/v1/me')).then(enter, (error: unknown) => {
      if (Problem.of(error).status !== 401) setProblem(Problem.of(error));
    });
  }, [enter, leave]);

  const logOut = () =>
    answered(api.DELETE('/api/v1/session')).then(leave, (error: unknown) => setProblem(Problem.of(error)));

  if (!session.known)
    return (
      <main className="gate">
        {problem === null ? <p className="quiet">Assay …</p> : <ProblemNote problem={problem} />}
      </main>
    );
  if (session.me === null) {
    if (route.screen !== 'setup') return <LoginScreen onEnter={enter} />;
    const begin = (me: Me) => {
      enter(me);
      go(queueAddress('triage', 'urgency'));
    };
    return <SetupScreen key={route.token} token={route.token} onEnter={begin} />;
  }
  return (
    <>
      <a className="skip" href="#main" onClick={skipToMain}>
        Skip to the content
      </a>
      <header className="masthead">
        <a className="brand" href={queueAddress('triage', 'urgency')}>
          Assay
        </a>
        <nav aria-label="Main">
          <a
            href={queueAddress('triage', 'urgency')}
            aria-current={route.screen === 'queue' ? 'page' : undefined}
          >
            Queue
          </a>
        </nav>
        <p className="who">
          <bdi>{session.me.name}</bdi> <span className="quiet">{session.me.roles.join(', ')}</span>
        </p>
        <button type="button" className="plain" onClick={() => void logOut()}>
          Log out
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        <ProblemNote problem={problem} />
        {route.screen === 'claim' ? (
          <ClaimScreen key={route.id} id={route.id} me={session.me} />
        ) : route.screen === 'unknown' ? (
          <p className="empty">
            There is no such page. <a href={queueAddress('triage', 'urgency')}>Go to the queue</a>
          </p>
        ) : (
          <QueueScreen
            {...(route.screen === 'queue' ? route : { state: 'triage', order: 'urgency', cursor: null })}
          />
        )}
      </main>
    </>
  );
}

/** The address after `#` is the route, so the link moves the focus itself. */
function skipToMain(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
