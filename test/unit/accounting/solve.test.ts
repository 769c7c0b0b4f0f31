import assert from 'node:assert/strict';
import { componentsOf, type Component } from '../../../worker/accounting/components.js';
import { minor } from '../../../worker/accounting/money.js';
import { withoutNegatives } from '../../../worker/accounting/negative-lines.js';
import type { SaleLine, SaleTax, Solvable } from '../../../worker/accounting/sale.js';
import { solve, type Solution } from '../../../worker/accounting/solve.js';
import type { MappedTax } from '../../../worker/accounting/tax.js';
import { emptyBooksProfile, type BooksProfile } from '../../../worker/contract/books-profile.js';

type Net = string;
type TaxAmounts = Readonly<Record<string, string>>;
type Kind = SaleLine['kind'];

/** The percentages of the rates, by their ids. */
const PERCENTS: Readonly<Record<string, string>> = { vat: '20', low: '5', none: '0' };

function line(kind: Kind, net: Net, taxes: TaxAmounts, name: string = kind): SaleLine {
  const id = `${kind}-${name}-${net}`;
  const amounts = Object.entries(taxes).map(([rateId, amount]) => ({ rateId, amount }));
  return {
    id,
    kind,
    name,
    sku: '',
    productId: null,
    parentId: null,
    quantity: '1',
    subtotal: net,
    net,
    taxes: amounts,
  };
}

function saleOf(total: string, lines: readonly SaleLine[], declared: TaxAmounts): Solvable {
  const taxes = Object.entries(declared).map(([rateId, amount]): SaleTax => ({
    ...{ rateId, code: rateId, label: rateId, compound: false, amount },
    percent: PERCENTS[rateId] ?? '0',
  }));
  const totalTax = Object.values(declared)
    .reduce((sum, amount) => sum + Number(amount), 0)
    .toFixed(4);
  return { currency: 'USD', storeDecimals: 2, pricesIncludeTax: false, total, totalTax, lines, taxes };
}

function componentsFor(sale: Solvable): Component[] {
  const mapped = new Map(
    sale.taxes.map((rate): [string, MappedTax] => [
      rate.rateId,
      {
        rate,
        ref: { kind: 'tax', taxId: rate.rateId },
        zoho: { tax_id: rate.rateId, name: rate.label, percent: rate.percent, type: 'tax', country: '' },
      },
    ]),
  );
  return componentsOf(sale, mapped, 2);
}

const knownOf = (taxRounding: 'item' | 'entity'): BooksProfile => ({
  ...emptyBooksProfile('10', 'USD'),
  tax_rounding: { value: taxRounding, source: 'organization' },
  rounding_mode: { value: 'half_up', source: 'organization' },
});

function solved(sale: Solvable, profile: BooksProfile): Solution {
  const result = solve(sale, componentsFor(sale), profile, 2);
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.error));
  return result.value;
}

const shiftsOf = ({ lines }: Solution) => lines.map(({ shift }) => shift);
const taxesOf = ({ expected }: Solution) => Object.fromEntries(expected.taxById);

describe('accounting/solve', () => {
  it('leaves the lines as the shop shows them where Zoho comes to the same', () => {
    const sale = saleOf('12.00', [line('product', '10', { vat: '2' })], { vat: '2.00' });
    const solution = solved(sale, knownOf('item'));
    assert.deepEqual([shiftsOf(solution), solution.adjustment, solution.exactness], [[0n], 0n, 'tax_exact']);
  });

  it('moves several units between two lines where only that makes a small tax exact', () => {
    const lines = [line('product', '20.34', { low: '1.017' }), line('shipping', '10.14', { low: '0.507' })];
    const solution = solved(saleOf('32.00', lines, { low: '1.52' }), knownOf('item'));
    assert.deepEqual([taxesOf(solution), solution.adjustment], [{ low: 152n }, 0n]);
    const shifts = shiftsOf(solution);
    assert.equal(shifts[0], -(shifts[1] ?? 0n));
    assert.ok(shifts.some((shift) => shift > 1n));
  });

  it('makes the sum of the taxes exact where no lawful document makes each of them exact', () => {
    const both = (net: Net, vat: string, low: string) => line('product', net, { vat, low });
    const lines = [both('0.52', '0.104', '0.026'), both('0.53', '0.106', '0.0265'), both('0.53', '0.106', '0.0265')];
    const sale = saleOf('1.97', lines, { vat: '0.33', low: '0.07' });
    const solution = solved(sale, knownOf('entity'));
    assert.equal(solution.expected.total, 197n);
    assert.equal(solution.expected.tax, 40n);
    assert.equal(solution.exactness, 'within_one_unit');
  });

  describe('where tax is rounded once and no lines come to the declared tax', () => {
    // 0.70, 0.70 and 0.70 of a unit: each rounded up by the shop, 2.10 together.
    const third = (kind: Kind, name?: string) => line(kind, '0.14', { low: '0.01' }, name);
    const sale = saleOf('0.45', [third('product', 'Mug'), third('product', 'Cup'), third('shipping')], { low: '0.03' });
    const charged = ({ lines }: Solution) => lines.filter(({ isCharge }) => isCharge).map(({ amount }) => amount);
    const shipping = (value: 'apart' | 'with_lines' | 'untaxed' | 'dropped'): BooksProfile => ({
      ...knownOf('entity'),
      shipping: { value, source: 'echo' },
    });

    it('makes shipping the charge of the invoice, whose tax may be rounded apart', () => {
      const solution = solved(sale, knownOf('entity'));
      assert.deepEqual([taxesOf(solution), solution.adjustment], [{ low: 3n }, 0n]);
      assert.equal(charged(solution).length, 1);
      assert.equal(solution.exactness, 'tax_exact');
    });

    it('leaves it a line where an answer told that the charge does not help', () => {
      for (const value of ['with_lines', 'untaxed', 'dropped'] as const) {
        const solution = solved(sale, shipping(value));
        assert.deepEqual([charged(solution), solution.expected.total], [[], 45n], value);
        assert.equal(solution.exactness, 'within_one_unit');
      }
      assert.equal(charged(solved(sale, shipping('apart'))).length, 1);
    });

    it('does not try it while it is only guessed that tax is rounded once', () => {
      const guessed: BooksProfile = { ...knownOf('entity'), tax_rounding: { value: 'entity', source: 'guess' } };
      assert.deepEqual(charged(solved(sale, guessed)), []);
    });

    it('does not need it where the lines do', () => {
      const plain = saleOf('0.30', [third('product'), third('shipping')], { low: '0.02' });
      assert.deepEqual(charged(solved(plain, shipping('apart'))), []);
    });
  });

  describe('where the taxes, each rounded by itself, do not add up to the tax total', () => {
    const halves = (net: Net) => line('product', net, { vat: '0.104', low: '0.026' });
    const withTotalTax = (sale: Solvable, totalTax: string): Solvable => ({ ...sale, totalTax });

    it('comes to the tax total, each tax within a unit', () => {
      // 0.104 and 0.026 are 0.13, rounded one by one 0.10 and 0.03; the shop says 0.14.
      const sale = withTotalTax(saleOf('0.66', [halves('0.52')], { vat: '0.104', low: '0.026' }), '0.14');
      const solution = solved(sale, knownOf('item'));
      assert.deepEqual([solution.expected.total, solution.expected.tax], [66n, 14n]);
      assert.equal(solution.exactness, 'tax_exact');
    });

    it('keeps each tax where they cannot come to it, because two equal ones always make an even sum', () => {
      const twice: Readonly<Record<string, string>> = { low: '0.0250', low2: '0.0250' };
      const base = saleOf('1.05', [line('product', '1.00', twice)], twice);
      const sale = { ...withTotalTax(base, '0.05'), taxes: base.taxes.map((tax) => ({ ...tax, percent: '2.5' })) };
      const solution = solved(sale, knownOf('item'));
      assert.equal(solution.expected.total, 105n);
      assert.ok([...solution.expected.taxById.values()].every((tax) => tax === 2n || tax === 3n));
      assert.equal(solution.exactness, 'within_one_unit');
    });

    it('believes the taxes where the total is further off than rounding explains', () => {
      const sale = withTotalTax(saleOf('12.00', [line('product', '10', { vat: '2' })], { vat: '2.00' }), '1.97');
      assert.deepEqual(taxesOf(solved(sale, knownOf('item'))), { vat: 200n });
    });
  });

  it('brings back what rounding took away from lines of less than a unit', () => {
    const crumbs = Array.from({ length: 9 }, (_, index) => line('product', '0.003', {}, `Bolt ${String(index)}`));
    const solution = solved(saleOf('0.03', crumbs, {}), knownOf('item'));
    assert.deepEqual([solution.expected.total, solution.adjustment], [3n, 0n]);
  });

  it('does not take a free line for one of less than a unit', () => {
    const lines = [line('product', '5', {}), line('product', '0', {}, 'Gift')];
    const solution = solved(saleOf('5.02', lines, {}), knownOf('item'));
    assert.deepEqual(shiftsOf(solution), [2n, 0n]);
  });

  it('prefers a document that is exact under every way of rounding that is still possible', () => {
    const guessed: BooksProfile = {
      ...knownOf('entity'),
      tax_rounding: { value: 'entity', source: 'guess' },
    };
    const lines = [line('product', '0.12', { vat: '0.024' }), line('product', '0.12', { vat: '0.024' }, 'Other')];
    // As they are, 0.05 rounded together and 0.04 line by line.
    const sale = saleOf('0.29', lines, { vat: '0.05' });
    assert.deepEqual(shiftsOf(solved(sale, knownOf('entity'))), [0n, 0n]);
    assert.deepEqual(shiftsOf(solved(sale, guessed)), [-1n, 1n]);
  });
});

describe('accounting/negative-lines', () => {
  const goods = [line('product', '30', { vat: '6' }, 'Mug'), line('product', '20', { vat: '4' }, 'Board')];
  const summary = (components: readonly Component[]) =>
    components.map(({ line: { name }, net, takenOff }) => [name, net, takenOff?.names ?? []]);

  it('takes a negative fee off the largest lines under its taxes', () => {
    const fee = line('fee', '-35', { vat: '-7' }, 'Loyalty');
    const components = componentsFor(saleOf('18.00', [...goods, fee], { vat: '3.00' }));
    const { components: borne, left } = withoutNegatives(components, true);
    assert.deepEqual(summary(borne), [
      ['Mug', 0n, ['Loyalty']],
      ['Board', 1500n, ['Loyalty']],
    ]);
    assert.equal(left, 0n);
  });

  it('takes it off lines under its taxes, whatever taxes of nothing it has beside', () => {
    const post = line('shipping', '90', { none: '0' }, 'Post');
    const fee = line('fee', '-25', { vat: '-5', none: '0' }, 'Loyalty');
    const components = componentsFor(saleOf('120.00', [...goods, post, fee], { vat: '5.00', none: '0' }));
    assert.deepEqual(summary(withoutNegatives(components, true).components), [
      ['Mug', 500n, ['Loyalty']],
      ['Board', 2000n, []],
      ['Post', 9000n, []],
    ]);
  });

  it('leaves an untaxed one that no untaxed line can bear to the adjustment, where the document has one', () => {
    const post = line('shipping', '4', { none: '0' }, 'Post');
    const fee = line('fee', '-10', {}, 'Voucher');
    const components = componentsFor(saleOf('54.00', [...goods, post, fee], { vat: '10.00', none: '0' }));
    const invoice = withoutNegatives(components, true);
    assert.deepEqual([invoice.left, invoice.names], [minor(-600n), ['Voucher']]);
    assert.deepEqual(summary(invoice.components).at(-1), ['Post', 0n, ['Voucher']]);
    const creditNote = withoutNegatives(components, false);
    assert.deepEqual([creditNote.left, summary(creditNote.components)[0]], [0n, ['Mug', 2400n, ['Voucher']]]);
  });

  it('is not reachable where no line can bear a discount', () => {
    const fee = line('fee', '-60', { vat: '-12' }, 'Too much');
    const sale = saleOf('4.00', [...goods, fee, line('fee', '16', {}, 'Tip')], { vat: '-2.00' });
    const { components } = withoutNegatives(componentsFor(sale), true);
    const result = solve(sale, components, knownOf('item'), 2);
    assert.equal(result.ok ? 'booked' : result.error.code, 'total_not_reachable');
  });
});
