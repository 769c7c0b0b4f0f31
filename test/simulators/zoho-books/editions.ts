import { Refusal, text, type Context, type Json } from './http-types.js';

/** Field → the editions that take it; a field in no table is taken everywhere. */
export type EditionFields = Readonly<Record<string, readonly string[]>>;

const EDITIONS = ['us', 'ca', 'uk', 'eu', 'in', 'au', 'gcc', 'jp', 'mx', 'ke', 'za', 'global'] as const;
const except = (...left: string[]) => EDITIONS.filter((edition) => !left.includes(edition));

/** Reference §5.2. */
export const CONTACT_FIELDS: EditionFields = {
  is_taxable: ['us', 'ca', 'au', 'in', 'mx', 'ke', 'za'],
  tax_exemption_id: ['us', 'ca', 'au', 'in'],
  tax_exemption_code: ['us', 'ca', 'au', 'in'],
  tax_id: ['in', 'us'],
  tax_authority_id: ['us'],
  track_1099: ['us'],
  tax_id_type: ['us'],
  tax_id_value: ['us'],
  vat_treatment: ['uk'],
  vat_reg_no: ['uk'],
  country_code: ['uk', 'gcc'],
  tax_treatment: ['gcc', 'mx', 'ke', 'za'],
  tax_reg_no: ['gcc', 'mx', 'ke', 'za'],
  gst_no: ['in'],
  gst_treatment: ['in'],
  place_of_contact: ['in'],
  tax_regime: ['mx'],
  legal_name: ['mx'],
  is_tds_registered: ['mx'],
};

/** Reference §6. */
export const ITEM_FIELDS: EditionFields = {
  tax_id: except('us', 'in'),
  item_tax_preferences: ['in'],
  hsn_or_sac: ['in', 'ke', 'za'],
  is_taxable: ['in', 'us', 'mx', 'ke', 'za'],
  tax_exemption_id: ['in', 'us', 'mx', 'ke', 'za'],
  sales_tax_rule_id: ['mx', 'ke', 'za'],
  purchase_tax_rule_id: ['mx', 'ke', 'za'],
  sat_item_key_code: ['mx'],
  unitkey_code: ['mx'],
};

/** Reference §7.1, §9; the exemption also where contacts have one. */
export const DOCUMENT_FIELDS: EditionFields = {
  place_of_supply: ['in', 'gcc'],
  gst_treatment: ['in'],
  gst_no: ['in'],
  vat_treatment: ['uk'],
  tax_treatment: ['gcc', 'mx', 'ke', 'za'],
  is_reverse_charge_applied: ['za'],
  tax_authority_id: ['us'],
  tax_exemption_id: ['us', 'in', 'au', 'ca'],
  cfdi_usage: ['mx'],
};

export const LINE_FIELDS: EditionFields = {
  hsn_or_sac: ['in', 'ke', 'za'],
  tax_exemption_id: ['us', 'in', 'au', 'ca'],
  tax_treatment_code: ['gcc'],
  sat_item_key_code: ['mx'],
  unitkey_code: ['mx'],
};

/** Reference §9. */
export const TAX_FIELDS: EditionFields = {
  tax_specific_type: ['in', 'mx', 'za'],
  tax_authority_id: ['us', 'mx'],
  country_code: ['uk', 'eu', 'gcc', 'global'],
};

const GULF_PLACES = 'AB|AJ|DU|FU|RA|SH|UM|AE|SA|BH|KW|OM|QA';

/** What is accepted in a field, where the reference says it (§5.2, §9). */
const VALUES: readonly { field: string; editions: readonly string[]; allowed: RegExp }[] = [
  { field: 'gst_treatment', editions: ['in'], allowed: /^(business_gst|business_none|overseas|consumer)$/ },
  { field: 'gst_no', editions: ['in'], allowed: /^([0-9A-Z]{15})?$/ },
  { field: 'place_of_contact', editions: ['in'], allowed: /^([A-Z]{2})?$/ },
  { field: 'place_of_supply', editions: ['in'], allowed: /^([A-Z]{2})?$/ },
  { field: 'place_of_supply', editions: ['gcc'], allowed: new RegExp(`^(${GULF_PLACES})?$`) },
  { field: 'vat_treatment', editions: ['uk'], allowed: /^(uk|overseas|eu_vat_registered)$/ },
  {
    field: 'tax_treatment',
    editions: ['gcc'],
    allowed: /^((gcc_)?vat_(not_)?registered|non_gcc|dz_vat_(not_)?registered)$/,
  },
  { field: 'tax_reg_no', editions: ['gcc'], allowed: /^(\d{15})?$/ },
  { field: 'customer_sub_type', editions: [...EDITIONS], allowed: /^(individual|business)$/ },
];

/** Saudi Arabia is a Gulf edition of its own (reference §7.1, §9). */
function editionsOf({ org, switches }: Context): readonly string[] {
  if (org.edition === 'sa') return ['gcc'];
  return org.edition === 'eu' && switches.euVatFields === 'accepted' ? ['eu', 'uk'] : [org.edition];
}

/** "Invalid Element" for what another edition knows (reference §3, §13.21); code 2 for a value this one does not know. */
export function refuseForeignFields(context: Context, body: Json, table: EditionFields): void {
  const own = editionsOf(context);
  for (const [field, editions] of Object.entries(table)) {
    if (field in body && !editions.some((edition) => own.includes(edition))) throw invalidElement(context, field);
  }
  for (const { field, editions, allowed } of VALUES) {
    if (field in body && editions.includes(own[0] ?? '') && !allowed.test(text(body[field])))
      throw new Refusal(400, 2, `Invalid value passed for ${field}`);
  }
}

export function invalidElement({ switches }: Context, field: string): Refusal {
  return new Refusal(400, Number(switches.invalidElementCode), `Invalid Element ${field}`);
}

/** The fields of a table that were given, for the echo. */
export function given(wish: Json, table: EditionFields): Json {
  return Object.fromEntries(
    Object.keys(table)
      .filter((field) => field in wish)
      .map((field) => [field, wish[field]]),
  );
}
