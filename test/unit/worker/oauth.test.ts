import assert from 'node:assert/strict';
import { Reconnect, Retry, Wait } from '../../../worker/errors.js';
import { createAllowedServers } from '../../../worker/zoho/data-centres.js';
import { createOAuth } from '../../../worker/zoho/oauth.js';

describe('zoho/oauth', () => {
  const accountsServer = 'https://accounts.zoho.com';
  const refresh = (status: number, error: string) => {
    const http = { send: () => Promise.resolve({ status, headers: {}, body: JSON.stringify({ error }) }) };
    const oauth = createOAuth({ http, servers: createAllowedServers(null) });
    return oauth.refresh({ clientId: '1000.A', clientSecret: 's', accountsServer }, '1000.r');
  };
  it('asks to connect again where access was withdrawn, whatever the status says', async () => {
    await assert.rejects(refresh(200, 'invalid_code'), Reconnect);
    await assert.rejects(refresh(400, 'invalid_code'), Reconnect);
    await assert.rejects(refresh(200, 'invalid_client'), Reconnect);
  });
  it('tries again where the accounts server is in trouble itself, whatever it calls that', async () => {
    for (const status of [500, 502, 503]) await assert.rejects(refresh(status, 'server_error'), Retry);
  });
  it('waits where too many tokens were asked for', async () => {
    await assert.rejects(refresh(400, 'Access Denied'), Wait);
  });
});
