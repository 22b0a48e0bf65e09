import { connect } from 'node:net';

/** How long a server that is well takes at most, in milliseconds. */
const PATIENCE = 4_000;

/** The opening of the Bolt protocol: its mark, then four offers of versions, of which one is enough. */
const OFFER = Buffer.from('6060b01700000405000000040000000000000000', 'hex');

/**
 * Whether a program on a port of the loopback address takes part in the opening of Bolt. A process that hangs still has its
 * connections accepted by the system, and the driver would wait for it far longer than a person does.
 */
export function speaksBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (answer: boolean): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => {
      end(false);
    }, PATIENCE);
    socket
      .once('connect', () => socket.write(OFFER))
      .once('data', (bytes) => {
        end(bytes.length === 4);
      })
      .once('error', () => {
        end(false);
      })
      .once('close', () => {
        end(false);
      });
  });
}
