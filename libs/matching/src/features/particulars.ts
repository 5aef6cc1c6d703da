import { nearness } from './days';
import { type Finding, type Pair } from './pair';

/** Features of what happened: figures, actors, the kind of incident. */

/** Figures are strong evidence: two parties rarely arrive at the same odd number. */
export function sameFigure({ c, s }: Pair): Finding {
  let best: Finding = null;
  for (const claimed of c.figures) {
    for (const official of s.figures) {
      const gap = Math.abs(claimed - official) / Math.max(claimed, official);
      const score = gap <= 0.01 ? 1 : gap <= 0.1 ? 0.5 : 0;
      if (score > (best?.score ?? 0))
        best = { score, why: `${String(claimed)} claimed, ${String(official)} official` };
    }
  }
  return best;
}

export function actorNamed({ c, s }: Pair): Finding {
  return c.actor !== null && s.actors.has(c.actor)
    ? { score: 1, why: `the official text names the actor ${c.actor}` }
    : null;
}

/** Another gang's attack on the same victim is another incident, unless the two changed hands or share a name. */
export function otherActorNamed(pair: Pair): Finding {
  const { c, s, plausible } = pair;
  if (!plausible || c.actor === null || s.actors.size === 0 || s.actors.has(c.actor)) return null;
  const named = [...s.actors].filter((actor) => !c.actors.has(actor));
  // Gangs that post one victim in the same weeks mostly share the spoils.
  return named.length === s.actors.size
    ? {
        score: nearness(pair) > 0.3 ? 0.4 : 1,
        why: `the official text names ${named.join(', ')} and not ${c.actor}`,
      }
    : null;
}

export function noIntrusion({ s }: Pair): Finding {
  return s.noIntrusion === null ? null : { score: 1, why: `the register speaks of “${s.noIntrusion}”` };
}

export function unclearKind({ s }: Pair): Finding {
  return s.unclearKind === null
    ? null
    : { score: 1, why: `the register calls it “${s.unclearKind}” and no attack` };
}
