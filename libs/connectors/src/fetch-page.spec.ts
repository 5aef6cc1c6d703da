import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { fetchPage, PageNotRead } from './fetch-page';
import { assertAllowedHost, isPublicAddress } from './public-address';

describe('a public address', () => {
  it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('%s is one', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  );
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001::1',
    'ff02::1',
    'localhost',
    '',
  ])('%s is none', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['http://2130706433/', 'http://0x7f.1/', 'http://017700000001/', 'http://[::ffff:127.0.0.1]/'])(
    '%s is this machine in another notation',
    (url) =>
      expect(() => assertAllowedHost(new URL(url).hostname, isPublicAddress)).toThrow('private network'),
  );
});

describe('the words of a page', () => {
  let server: Server;
  let answer: RequestListener;
  let base: string;
  const read = (path: string) =>
    fetchPage(`${base}${path}`, { allows: () => true, ports: [new URL(base).port] });

  beforeAll((done) => {
    server = createServer((request, reply) => answer(request, reply)).listen(0, '127.0.0.1', () => {
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      done();
    });
  });
  afterAll(() => server.close());

  const page = (body: string | Buffer, type = 'text/html; charset=utf-8', status = 200) => {
    answer = (_request, reply) => reply.writeHead(status, { 'content-type': type }).end(body);
  };

  it('are those of its article, without what stands around them', async () => {
    page(
      '<html><body><nav>Home</nav><main><h1>A notice</h1><p>Some servers were affected.</p><script>alert(1)</script>' +
        '<p>We <a href="https://example.org">informed</a> the authority.</p></main><footer>Imprint</footer></body></html>',
    );
    const { title, text } = await read('/notice');
    expect(title).toBe('A notice');
    expect(text).toContain('Some servers were affected.');
    expect(text).toContain('We informed the authority.');
    expect(text).not.toMatch(/Home|Imprint|alert/);
  });

  it('are read as the page says it is written', async () => {
    page(Buffer.from([0x43, 0x61, 0x66, 0xe9]), 'text/plain; charset=iso-8859-1');
    expect((await read('/')).text).toBe('Café');
    page(Buffer.from([0xc3, 0x28]), 'text/plain; charset=nonsense');
    expect((await read('/')).text).toBe('�(');
  });

  it('stand where a redirect leads', async () => {
    answer = (request, reply) =>
      request.url === '/old'
        ? reply.writeHead(302, { location: '/new' }).end()
        : reply.writeHead(200, { 'content-type': 'text/plain' }).end('moved');
    await expect(read('/old')).resolves.toEqual({ url: `${base}/new`, title: null, text: 'moved' });
  });

  it('are not those of a private address that a redirect leads to', async () => {
    answer = (_request, reply) => reply.writeHead(302, { location: 'http://10.0.0.1/' }).end();
    const reach = { allows: (address: string) => address === '127.0.0.1', ports: ['', new URL(base).port] };
    await expect(fetchPage(base, reach)).rejects.toThrow('private network');
  });

  it.each([
    [
      'a redirect to itself',
      () => void (answer = (_q, reply) => reply.writeHead(302, { location: '/' }).end()),
      'without end',
    ],
    ['another kind of file', () => page('%PDF', 'application/pdf'), 'only HTML and plain text'],
    ['a page of over 1 MB', () => page('x'.repeat(1_100_000), 'text/plain'), 'over 1 MB'],
    ['a page that is not there', () => page('no', 'text/html', 404), 'status 404'],
    [
      'an answer that breaks off',
      () => void (answer = (request) => request.socket.destroy()),
      'did not answer',
    ],
    [
      'a compressed page, which may be longer than it looks',
      () =>
        void (answer = (_q, reply) =>
          reply.writeHead(200, { 'content-type': 'text/plain', 'content-encoding': 'gzip' }).end('x')),
      'only HTML and plain text',
    ],
  ])('are not read from %s', async (_what, prepare, why) => {
    prepare();
    await expect(read('/')).rejects.toThrow(why);
  });

  it.each([
    ['file:///etc/passwd', 'not the address'],
    ['javascript:alert(1)', 'not the address'],
    ['https://user:secret@example.org/', 'not the address'],
    ['nonsense', 'not the address'],
    ['http://example.org:22/', 'usual ports'],
    ['http://127.0.0.1/', 'private network'],
    ['http://[::1]/', 'private network'],
    ['http://localhost/', 'private network'],
    ['http://169.254.169.254/latest/meta-data/', 'private network'],
  ])('are not read from %s', async (url, why) => {
    await expect(fetchPage(url)).rejects.toThrow(PageNotRead);
    await expect(fetchPage(url)).rejects.toThrow(why);
  });
});
