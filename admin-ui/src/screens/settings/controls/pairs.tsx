import { TextControl } from '@wordpress/components';
import type { Control } from '../field';
import { Rows } from './rows';

export interface Side {
  readonly label: string;
  readonly maxLength: number;
  readonly pattern?: string;
  /** What the pattern means. */
  readonly title?: string;
}

export interface PairsRules {
  readonly left: Side;
  readonly right: Side;
  readonly addLabel: string;
  /** How the left side is stored, e.g. in capitals. */
  readonly normalize?: (left: string) => string;
}

type Pair = readonly [left: string, right: string];

/** A map from text to text; pairs with an empty side are not part of it. */
export function pairs({
  left,
  right,
  addLabel,
  normalize = (typed) => typed,
}: PairsRules): Control<Record<string, string>> {
  return ({ label, help, value, onChange }) => (
    <Rows<Pair>
      label={label}
      help={help}
      initial={Object.entries(value)}
      empty={['', '']}
      most={500}
      addLabel={addLabel}
      onChange={(rows) => onChange(Object.fromEntries(rows.filter(([one, other]) => one !== '' && other !== '')))}
      draw={([one, other], change) => (
        <>
          <PairText side={left} value={one} onChange={(typed) => change([normalize(typed), other])} />
          <PairText side={right} value={other} onChange={(typed) => change([one, typed])} />
        </>
      )}
    />
  );
}

function PairText({ side, ...rest }: { side: Side; value: string; onChange: (typed: string) => void }) {
  return <TextControl __next40pxDefaultSize __nextHasNoMarginBottom autoComplete="off" required {...side} {...rest} />;
}
