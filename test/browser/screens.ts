import { createAssayClient } from '#api-client';

/** A screen of the workbench, and who looks at it. */
export interface Screen {
  name: string;
  /** Its address after the `#`. */
  path: string;
  as: 'analyst' | 'reviewer' | 'lead' | 'administrator';
}

/** Every screen, on the demo; ids are looked up, because every installation has its own. */
export async function demoScreens(url: string, cookie: string): Promise<Screen[]> {
  const client = createAssayClient({ baseUrl: url, headers: { cookie } });
  const first = async <T>(call: Promise<{ data?: { items: T[] } }>, which: (item: T) => boolean) => {
    const found = (await call).data?.items.find(which);
    if (found === undefined) throw new Error('The demo lacks what the screens show.');
    return found;
  };
  const claimsIn = (state: 'in_review' | 'partially_confirmed') =>
    client.GET('/api/v1/claims', { params: { query: { state: [state], order: 'newest', limit: 100 } } });
  const { id: claim } = await first(claimsIn('partially_confirmed'), ({ actor }) => actor === '888');
  const { id: open } = await first(
    claimsIn('in_review'),
    ({ victimName }) => victimName === 'European Space Agency',
  );
  const { id: statement } = await first(client.GET('/api/v1/statements'), ({ matches }) => matches > 0);
  const { id: organisation } = await first(client.GET('/api/v1/organisations'), ({ claims }) => claims > 0);
  const { id: actor } = await first(client.GET('/api/v1/actors'), ({ record }) => record.confirmed > 0);
  const { id: source } = await first(client.GET('/api/v1/sources'), ({ record }) => record.confirmed > 0);
  return [
    { name: 'queue', path: '/queue', as: 'analyst' },
    { name: 'queue-in-review', path: '/queue?state=in_review', as: 'reviewer' },
    { name: 'claim', path: `/claims/${claim}`, as: 'reviewer' },
    { name: 'review', path: `/claims/${claim}/review`, as: 'reviewer' },
    { name: 'review-to-decide', path: `/claims/${open}/review`, as: 'reviewer' },
    { name: 'timeline', path: `/claims/${claim}/timeline`, as: 'reviewer' },
    { name: 'print', path: `/claims/${claim}/print`, as: 'reviewer' },
    { name: 'statements', path: '/statements', as: 'analyst' },
    { name: 'statement', path: `/statements/${statement}`, as: 'analyst' },
    { name: 'organisations', path: '/organisations', as: 'analyst' },
    { name: 'organisation', path: `/organisations/${organisation}`, as: 'reviewer' },
    { name: 'actors', path: '/actors', as: 'analyst' },
    { name: 'actor', path: `/actors/${actor}`, as: 'reviewer' },
    { name: 'sources', path: '/sources', as: 'analyst' },
    { name: 'source', path: `/sources/${source}`, as: 'reviewer' },
    { name: 'flow', path: '/flow', as: 'lead' },
    { name: 'new-claim', path: '/new/claim', as: 'analyst' },
    { name: 'new-statement', path: '/new/statement', as: 'analyst' },
    { name: 'people', path: '/admin/people', as: 'administrator' },
    { name: 'tokens', path: '/admin/tokens', as: 'administrator' },
    { name: 'queues', path: '/admin/queues', as: 'administrator' },
    { name: 'quarantine', path: '/admin/quarantine', as: 'administrator' },
    { name: 'policies', path: '/admin/policies', as: 'administrator' },
    { name: 'audit', path: '/admin/audit', as: 'administrator' },
  ];
}
