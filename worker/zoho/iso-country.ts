/** Names Zoho prints that no list of countries has (zoho-books-api §4). */
const ZOHO_NAMES: Record<string, string> = {
  usa: 'US',
  unitedstatesofamerica: 'US',
  uk: 'GB',
  greatbritain: 'GB',
  england: 'GB',
  uae: 'AE',
  ksa: 'SA',
  kingdomofsaudiarabia: 'SA',
  czechrepublic: 'CZ',
  holland: 'NL',
  thenetherlands: 'NL',
  republicofireland: 'IE',
  slovakrepublic: 'SK',
  unitedmexicanstates: 'MX',
  kingdomofbahrain: 'BH',
  sultanateofoman: 'OM',
  stateofqatar: 'QA',
  stateofkuwait: 'KW',
};

/** An organisation's page is in its own language: those of Zoho Books' editions. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'sv', 'da', 'pl', 'ja', 'ar'];

/** ISO 3166 code of a country's name or code in any of Zoho Books' languages, case and punctuation ignored; '' if it is none. */
export function isoCountryOf(text: string): string {
  const wanted = plain(text);
  if (wanted === '') return '';
  const known = ZOHO_NAMES[wanted];
  if (known !== undefined) return known;
  const codes = countryCodes();
  const asCode = wanted.toUpperCase();
  if (codes.includes(asCode)) return asCode;
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const found = codes.find((code) => plain(names.of(code) ?? '') === wanted);
    if (found !== undefined) return found;
  }
  return '';
}

/** Codes of today: withdrawn ones (DD, UK) stand for another code. */
function countryCodes(): string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => names.of(code) !== undefined && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`);
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
