/** Someone signed in to wp-admin: cookies, and the nonce WordPress gives out for them. */
export interface BrowserSession {
  readonly cookie: string;
  readonly nonce: string;
}

export async function signIn(url: string, user: string, password: string): Promise<BrowserSession> {
  const response = await fetch(`${url}/wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      cookie: 'wordpress_test_cookie=WP%20Cookie%20check',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({ log: user, pwd: password, testcookie: '1' }),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .filter((pair) => pair.includes('wordpress_'))
    .join('; ');
  if (!cookie.includes('wordpress_logged_in')) throw new Error(`${user} could not sign in`);
  const answer = await fetch(`${url}/wp-admin/admin-ajax.php?action=rest-nonce`, { headers: { cookie } });
  return { cookie, nonce: await answer.text() };
}
