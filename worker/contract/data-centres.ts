/**
 * Zoho's data centres (zoho-books-api §1.5). Accounts servers and API domains are accepted only from this list, so that
 * neither a forged call-back nor a forged token answer can send a token elsewhere.
 */
export const DATA_CENTRES = {
  us: { accounts: 'https://accounts.zoho.com', api: 'https://www.zohoapis.com', books: 'https://books.zoho.com' },
  eu: { accounts: 'https://accounts.zoho.eu', api: 'https://www.zohoapis.eu', books: 'https://books.zoho.eu' },
  in: { accounts: 'https://accounts.zoho.in', api: 'https://www.zohoapis.in', books: 'https://books.zoho.in' },
  au: {
    accounts: 'https://accounts.zoho.com.au',
    api: 'https://www.zohoapis.com.au',
    books: 'https://books.zoho.com.au',
  },
  jp: { accounts: 'https://accounts.zoho.jp', api: 'https://www.zohoapis.jp', books: 'https://books.zoho.jp' },
  ca: {
    accounts: 'https://accounts.zohocloud.ca',
    api: 'https://www.zohoapis.ca',
    books: 'https://books.zohocloud.ca',
  },
  cn: {
    accounts: 'https://accounts.zoho.com.cn',
    api: 'https://www.zohoapis.com.cn',
    books: 'https://books.zoho.com.cn',
  },
  sa: { accounts: 'https://accounts.zoho.sa', api: 'https://www.zohoapis.sa', books: 'https://books.zoho.sa' },
  uk: { accounts: 'https://accounts.zoho.uk', api: 'https://www.zohoapis.uk', books: 'https://books.zoho.uk' },
  ae: { accounts: 'https://accounts.zoho.ae', api: 'https://www.zohoapis.ae', books: 'https://books.zoho.ae' },
} as const;

export type DataCentre = keyof typeof DATA_CENTRES;
export const DATA_CENTRE_NAMES = Object.keys(DATA_CENTRES) as [DataCentre, ...DataCentre[]];
