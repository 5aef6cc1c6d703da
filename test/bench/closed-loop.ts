import { Agent, request } from 'node:http';

export interface Answer {
  status: number;
  body: string;
}

export interface Load {
  /** Milliseconds of each request. */
  times: number[];
  seconds: number;
  /** Answers that were not 2xx, with the first of them. */
  failed: number;
  firstFailure?: string;
}

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  token: string;
  body?: unknown;
}

/** One HTTP/1.1 server, over a fixed number of connections that are kept open. */
export class HttpClient {
  private readonly agent: Agent;

  constructor(
    private readonly url: URL,
    readonly connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections, maxFreeSockets: connections });
  }

  call({ method, path, token, body }: Call): Promise<Answer> {
    const payload = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    return new Promise((resolve, reject) => {
      const sent = request(
        {
          agent: this.agent,
          host: this.url.hostname,
          port: this.url.port,
          method,
          path,
          headers: {
            authorization: `Bearer ${token}`,
            ...(payload ? { 'content-type': 'application/json', 'content-length': payload.length } : {}),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
          );
          response.on('error', reject);
        },
      );
      sent.on('error', reject);
      sent.end(payload);
    });
  }

  /** Every connection asks its next question as soon as its last one was answered, until `requests` were asked. */
  async load(requests: number, next: (index: number) => Call): Promise<Load> {
    const load: Load = { times: [], seconds: 0, failed: 0 };
    let asked = 0;
    const started = performance.now();
    const connection = async () => {
      while (asked < requests) {
        const call = next(asked++);
        const at = performance.now();
        const { status, body } = await this.call(call);
        load.times.push(performance.now() - at);
        if (status >= 200 && status < 300) continue;
        load.failed += 1;
        load.firstFailure ??= `${call.method} ${call.path}: ${status} ${body.slice(0, 300)}`;
      }
    };
    await Promise.all(Array.from({ length: this.connections }, connection));
    load.seconds = (performance.now() - started) / 1000;
    return load;
  }

  close(): void {
    this.agent.destroy();
  }
}
