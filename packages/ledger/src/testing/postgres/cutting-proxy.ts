import { connect, createServer, type Socket } from 'node:net';

/** Stands between a program and its PostgreSQL on the loopback, and cuts where it is told. */
export interface CuttingProxy {
  /** The address of a database, by way of the proxy. */
  by(address: string): string;
  /** The next message with the text is not passed on: its connection ends instead. */
  cutBefore(text: string): void;
  /** The next message with the text is passed on, and its connection ends when the server has answered it. */
  cutAfter(text: string): void;
  /** Refuses new connections, until told otherwise. */
  refuse(isRefusing: boolean): void;
  close(): Promise<void>;
}

/** `port` is where PostgreSQL listens. */
export async function startCuttingProxy(port: number): Promise<CuttingProxy> {
  let before: string | null = null;
  let after: string | null = null;
  let isRefusing = false;
  const sockets = new Set<Socket>();
  const server = createServer((program) => {
    if (isRefusing) {
      program.destroy();
      return;
    }
    const database = connect(port, '127.0.0.1');
    let isLastAnswer = false;
    const end = () => {
      program.destroy();
      database.destroy();
    };
    for (const socket of [program, database]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', end);
      socket.on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    program.on('data', (message: Buffer) => {
      if (before !== null && message.includes(before)) {
        before = null;
        end();
        return;
      }
      if (after !== null && message.includes(after)) {
        after = null;
        isLastAnswer = true;
      }
      database.write(message);
    });
    database.on('data', (answer: Buffer) => {
      if (isLastAnswer) end();
      else program.write(answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the proxy has no port');
  return {
    by: (address) => {
      const url = new URL(address);
      url.host = `127.0.0.1:${place.port}`;
      return url.href;
    },
    cutBefore: (text) => {
      before = text;
    },
    cutAfter: (text) => {
      after = text;
    },
    refuse: (refusing) => {
      isRefusing = refusing;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
