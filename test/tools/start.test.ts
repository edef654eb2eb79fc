import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { isInUse } from '../../src/demo/server.mjs';

const root = path.join(__dirname, '..', '..');
const start = (port: string) =>
  spawnSync(process.execPath, [path.join(root, 'src', 'demo', 'start.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, PORT: port },
  });

describe('npm start', () => {
  const server = createServer();
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  });
  afterAll(() => {
    server.close();
  });

  it('says that the port is in use before anything is installed or built', () => {
    const { status, stdout, stderr } = start(String(port));
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: `Port ${port} is in use. Choose another one: PORT=${port + 1} npm start\n`,
    });
  });

  it.each(['abc', '99999', '-1', '1.5'])('refuses the port "%s"', (wrong) => {
    expect(start(wrong)).toMatchObject({ status: 2, stderr: expect.stringContaining('PORT must be a number') });
  });

  it('refuses a HOST that is no address of this machine, for the training room alone', () => {
    const room = spawnSync(process.execPath, [path.join(root, 'src', 'demo', 'start.mjs'), '--training'], {
      encoding: 'utf8',
      env: { ...process.env, PORT: '0', HOST: '198.51.100.1' },
    });
    expect(room).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('HOST must be an address of this machine'),
    });
  });

  it('knows a port that is free', async () => {
    expect(await isInUse(port)).toBe(true);
    expect(await isInUse(0)).toBe(false);
  });
});
