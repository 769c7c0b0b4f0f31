import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { SCOPES } from '../../worker/contract/scopes.js';
import { sharedFolder } from '../fixtures/shared-folder.js';
import { SWITCHES } from '../simulators/zoho-books/switches.js';
import { SERVED, type ZohoBooks } from '../simulators/zoho-books/zoho-books.js';
import { codeOf, fresh, ORG } from './fresh-books.js';

describe('simulators/zoho-books', () => {
  describe('transport', () => {
    it('refuses a missing token with 14, an unknown one with 57, a foreign organisation with 6041', () => {
      const { call } = fresh();
      assert.deepEqual(codeOf(call('GET', '/contacts', undefined, {}, { authorization: '' })), [401, 14]);
      assert.deepEqual(
        codeOf(call('GET', '/contacts', undefined, {}, { authorization: 'Zoho-oauthtoken x' })),
        [401, 57],
      );
      assert.deepEqual(codeOf(call('GET', '/contacts', undefined, { organization_id: '9' })), [400, 6041]);
    });

    it('refuses the 101st call of a minute in each kind of limiter', () => {
      for (const limiter of SWITCHES.limiter) {
        const { call, clock } = fresh({ limiter });
        for (let count = 0; count < 100; count++) assert.equal(call('GET', '/items').status, 200);
        assert.deepEqual(codeOf(call('GET', '/items')), [429, 44], limiter);
        clock.now += 61_000;
        if (limiter !== 'sliding') assert.equal(call('GET', '/items').status, 200, limiter);
      }
    });

    it('refuses what is beyond the day quota, whose figures are in the headers', () => {
      const { call } = fresh({}, { perDay: 3 });
      assert.equal(call('GET', '/items').headers['x-rate-limit-remaining'], '2');
      call('GET', '/items');
      call('GET', '/items');
      assert.deepEqual(codeOf(call('GET', '/items')), [429, 45]);
    });

    it('refuses the eleventh call in flight', () => {
      const { zoho } = fresh();
      const request = {
        method: 'GET',
        path: '/books/v3/items',
        query: { organization_id: ORG },
        headers: {},
        body: '',
      };
      const flying = Array.from({ length: 10 }, () => zoho.arrive(request));
      const eleventh = zoho.arrive(request).delivery;
      assert.ok(eleventh.kind === 'answer' && eleventh.answer.status === 429);
      flying[0]?.leave();
      const next = zoho.arrive(request).delivery;
      assert.ok(next.kind === 'answer' && next.answer.status === 401);
    });

    it('knows its routes: a wrong path is 5, a wrong method 37', () => {
      const { call } = fresh();
      assert.deepEqual(codeOf(call('GET', '/nothing')), [404, 5]);
      assert.deepEqual(codeOf(call('PUT', '/contacts')), [405, 37]);
    });

    it('serves beyond our scopes only the deletion of items and taxes, which is for people and tests', () => {
      const beyond = SERVED.filter(({ scope }) => !(SCOPES as readonly string[]).includes(`ZohoBooks.${scope}`));
      assert.deepEqual(
        beyond.map(({ method, pattern }) => `${method} ${pattern.source}`),
        [
          'DELETE ^\\/items\\/(\\d+)$',
          'DELETE ^\\/settings\\/taxes\\/(\\d+)$',
          'DELETE ^\\/settings\\/taxgroups\\/(\\d+)$',
        ],
      );
    });

    it("serves only what Zoho's own description has, under the scope it names there", function () {
      const folder = join(sharedFolder, 'zoho-openapi');
      if (!existsSync(folder)) return this.skip();
      interface Operation {
        readonly security?: readonly Record<string, readonly string[]>[];
      }
      const described: { method: string; path: string; scopes: readonly string[] }[] = [];
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.yml'))) {
        const document = parse(readFileSync(join(folder, file), 'utf8')) as {
          paths: Record<string, Record<string, Operation>>;
        };
        for (const [path, operations] of Object.entries(document.paths)) {
          for (const [method, operation] of Object.entries(operations)) {
            const scopes = (operation.security ?? []).flatMap((entry) => Object.values(entry).flat());
            described.push({ method: method.toUpperCase(), path: path.replace(/\{[^}]+\}/g, '123'), scopes });
          }
        }
      }
      for (const { method, pattern, scope } of SERVED) {
        const found = described.filter((entry) => entry.method === method && pattern.test(entry.path));
        assert.ok(found.length > 0, `${method} ${pattern.source} is not described by Zoho`);
        const scopes = found.flatMap((entry) => entry.scopes);
        assert.ok(
          scopes.length === 0 || scopes.includes(`ZohoBooks.${scope}`),
          `${method} ${pattern.source}: ${scopes.join()}`,
        );
      }
    });
  });

  describe('OAuth', () => {
    const form = (
      zoho: ZohoBooks,
      fields: Record<string, string>,
      contentType = 'application/x-www-form-urlencoded',
    ) => {
      const delivery = zoho.handle({
        method: 'POST',
        path: '/oauth/v2/token',
        query: {},
        headers: { 'content-type': contentType },
        body: contentType.includes('json') ? JSON.stringify(fields) : new URLSearchParams(fields).toString(),
      });
      assert.ok(delivery.kind === 'answer');
      return { status: delivery.answer.status, json: JSON.parse(delivery.answer.body) as Record<string, string> };
    };
    const client = { client_id: 'id', client_secret: 'secret' };

    it('exchanges a code once, answers its errors with 200, and knows no JSON body', () => {
      const { zoho } = fresh();
      const code = zoho.selfClientCode();
      const fields = { grant_type: 'authorization_code', code, ...client };
      assert.equal(form(zoho, fields, 'application/json').json.error, 'invalid_client');
      assert.equal(form(zoho, { ...fields, client_secret: 'x' }).json.error, 'invalid_client_secret');
      assert.ok(form(zoho, fields).json.refresh_token);
      const again = form(zoho, fields);
      assert.deepEqual([again.status, again.json.error], [200, 'invalid_code']);
    });

    it('lets a code die after two minutes and a token after an hour', () => {
      const { zoho, clock, call } = fresh();
      const code = zoho.selfClientCode();
      clock.now += 121_000;
      assert.equal(form(zoho, { grant_type: 'authorization_code', code, ...client }).json.error, 'invalid_code');
      clock.now += 3_600_000;
      assert.deepEqual(codeOf(call('GET', '/items')), [401, 57]);
    });

    it('gives out ten tokens in ten minutes and then denies', () => {
      const { zoho } = fresh();
      const granted = form(zoho, { grant_type: 'authorization_code', code: zoho.selfClientCode(), ...client }).json;
      const refresh = () =>
        form(zoho, { grant_type: 'refresh_token', refresh_token: granted.refresh_token ?? '', ...client });
      for (let count = 0; count < 10; count++) assert.ok(refresh().json.access_token);
      assert.deepEqual([refresh().status, refresh().json.error], [400, 'Access Denied']);
      zoho.revokeTokens();
      assert.equal(refresh().json.error, 'invalid_code');
    });
  });
});
