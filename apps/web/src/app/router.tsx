import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { readQueueSearch } from '../queue/queue-search';
import { Broken, NotFound } from './dead-ends';
import { Gate } from './gate';
import { Shell } from './shell';

/**
 * Every view has an address, after the `#`: it can be kept, sent and gone back to, the server needs no rule for it, and
 * the one-time token of the first start never reaches a log. Screens come in pieces of their own, read when first shown.
 */
const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: Broken });

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup/$token',
  component: lazyRouteComponent(() => import('../gate/setup.screen'), 'SetupScreen'),
});

/** Everything that needs somebody who is logged in. */
const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  component: () => (
    <Gate>
      <Shell />
    </Gate>
  ),
});

const home = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/queue' });
  },
});

const queue = createRoute({
  getParentRoute: () => desk,
  path: '/queue',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('../queue/queue.screen'), 'QueueScreen'),
});

const claim = createRoute({
  getParentRoute: () => desk,
  path: '/claims/$id',
  component: lazyRouteComponent(() => import('../claim/claim.screen'), 'ClaimScreen'),
});

const newClaim = createRoute({
  getParentRoute: () => desk,
  path: '/new/claim',
  component: lazyRouteComponent(() => import('../intake/new-claim.screen'), 'NewClaimScreen'),
});

const newStatement = createRoute({
  getParentRoute: () => desk,
  path: '/new/statement',
  component: lazyRouteComponent(() => import('../intake/new-statement.screen'), 'NewStatementScreen'),
});

export const router = createRouter({
  routeTree: root.addChildren([setup, desk.addChildren([home, queue, claim, newClaim, newStatement])]),
  history: createHashHistory(),
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Broken,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
