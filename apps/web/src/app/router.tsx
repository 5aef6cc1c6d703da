import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { readQueueSearch } from '../queue/queue-search';
import {
  readOrganisationSearch,
  readRegisterSearch,
  readStatementSearch,
} from '../registers/register-search';
import { readFlowSearch } from '../flow/flow-search';
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

const review = createRoute({
  getParentRoute: () => desk,
  path: '/claims/$id/review',
  component: lazyRouteComponent(() => import('../review/review.screen'), 'ReviewScreen'),
});

const timeline = createRoute({
  getParentRoute: () => desk,
  path: '/claims/$id/timeline',
  component: lazyRouteComponent(() => import('../timeline/timeline.screen'), 'TimelineScreen'),
});

const dossier = createRoute({
  getParentRoute: () => desk,
  path: '/claims/$id/print',
  component: lazyRouteComponent(() => import('../dossier/dossier.screen'), 'DossierScreen'),
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

const admin = createRoute({
  getParentRoute: () => desk,
  path: '/admin',
  beforeLoad: () => {
    throw redirect({ to: '/admin/tokens' });
  },
});

const adminPeople = createRoute({
  getParentRoute: () => desk,
  path: '/admin/people',
  component: lazyRouteComponent(() => import('../admin/people.screen'), 'PeopleScreen'),
});

const adminTokens = createRoute({
  getParentRoute: () => desk,
  path: '/admin/tokens',
  component: lazyRouteComponent(() => import('../admin/tokens.screen'), 'TokensScreen'),
});

const adminQueues = createRoute({
  getParentRoute: () => desk,
  path: '/admin/queues',
  component: lazyRouteComponent(() => import('../admin/queues.screen'), 'QueuesScreen'),
});

const adminQuarantine = createRoute({
  getParentRoute: () => desk,
  path: '/admin/quarantine',
  component: lazyRouteComponent(() => import('../admin/quarantine.screen'), 'QuarantineScreen'),
});

const adminPolicies = createRoute({
  getParentRoute: () => desk,
  path: '/admin/policies',
  component: lazyRouteComponent(() => import('../admin/policies.screen'), 'PoliciesScreen'),
});

const adminAudit = createRoute({
  getParentRoute: () => desk,
  path: '/admin/audit',
  validateSearch: ({ by }: Record<string, unknown>) => (by === 'everybody' ? ({ by } as const) : {}),
  component: lazyRouteComponent(() => import('../admin/audit.screen'), 'AuditScreen'),
});

const statements = createRoute({
  getParentRoute: () => desk,
  path: '/statements',
  validateSearch: readStatementSearch,
  component: lazyRouteComponent(() => import('../registers/statement-list.screen'), 'StatementListScreen'),
});

const statement = createRoute({
  getParentRoute: () => desk,
  path: '/statements/$id',
  component: lazyRouteComponent(() => import('../registers/statement.screen'), 'StatementScreen'),
});

const organisations = createRoute({
  getParentRoute: () => desk,
  path: '/organisations',
  validateSearch: readOrganisationSearch,
  component: lazyRouteComponent(
    () => import('../registers/organisation-list.screen'),
    'OrganisationListScreen',
  ),
});

const organisation = createRoute({
  getParentRoute: () => desk,
  path: '/organisations/$id',
  component: lazyRouteComponent(() => import('../registers/organisation.screen'), 'OrganisationScreen'),
});

const actors = createRoute({
  getParentRoute: () => desk,
  path: '/actors',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('../registers/register-list.screen'), 'ActorListScreen'),
});

const actor = createRoute({
  getParentRoute: () => desk,
  path: '/actors/$id',
  component: lazyRouteComponent(() => import('../registers/register.screen'), 'ActorScreen'),
});

const sources = createRoute({
  getParentRoute: () => desk,
  path: '/sources',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('../registers/register-list.screen'), 'SourceListScreen'),
});

const source = createRoute({
  getParentRoute: () => desk,
  path: '/sources/$id',
  component: lazyRouteComponent(() => import('../registers/register.screen'), 'SourceScreen'),
});

const flow = createRoute({
  getParentRoute: () => desk,
  path: '/flow',
  validateSearch: readFlowSearch,
  component: lazyRouteComponent(() => import('../flow/flow.screen'), 'FlowScreen'),
});

/** The registers: a list and a page each. */
const registers = [
  statements,
  statement,
  organisations,
  organisation,
  actors,
  actor,
  sources,
  source,
] as const;

export const router = createRouter({
  routeTree: root.addChildren([
    setup,
    desk.addChildren([
      ...registers,
      flow,
      home,
      queue,
      claim,
      review,
      timeline,
      dossier,
      newClaim,
      newStatement,
      admin,
      adminPeople,
      adminTokens,
      adminQueues,
      adminQuarantine,
      adminPolicies,
      adminAudit,
    ]),
  ]),
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
