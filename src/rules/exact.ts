// Fractions, so that pay is compared exactly: 279.69 an hour is never rounded up to a floor.
// Products that fit stay plain numbers, which are exact up to 2^53 and much faster; beyond, whole numbers of any length.

/** `over / under`, in whole numbers; `under` is positive. */
export type Fraction =
  | { readonly over: number; readonly under: number }
  | { readonly over: bigint; readonly under: bigint };

type Long = Extract<Fraction, { readonly over: bigint }>;

const isShort = (value: Fraction): value is Exclude<Fraction, Long> => typeof value.over === 'number';
const long = ({ over, under }: Fraction): Long => ({ over: BigInt(over), under: BigInt(under) });

/** The number as it is written in decimals: 279.69 is 27969/100, not its binary neighbour. */
export function fraction(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { over: value, under: 1 };
  // A decimal of at most fifteen digits is the only one that short with this binary neighbour.
  for (let under = 10; under <= mostDecimals; under *= 10) {
    const over = Math.round(value * under);
    if (over / under === value && Math.abs(over) < fifteenDigits) return { over, under };
  }
  return written(value);
}

const mostDecimals = 1_000_000;
const fifteenDigits = 1e15;

/** The same for any number, from its digits. */
function written(value: number): Fraction {
  if (Number.isInteger(value)) return { over: BigInt(value), under: 1n };
  const [digits = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const shift = Number(exponent) - decimals.length;
  const over = BigInt(whole + decimals);
  const written =
    shift >= 0 ? { over: over * 10n ** BigInt(shift), under: 1n } : { over, under: 10n ** BigInt(-shift) };
  const [shortOver, shortUnder] = [Number(written.over), Number(written.under)];
  const fits = Number.isSafeInteger(shortOver) && Number.isSafeInteger(shortUnder);
  return fits ? { over: shortOver, under: shortUnder } : written;
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  if (isShort(a) && isShort(b)) {
    const [over, under] = [a.over * b.over, a.under * b.under];
    if (Number.isSafeInteger(over) && Number.isSafeInteger(under)) return { over, under };
  }
  const [longA, longB] = [long(a), long(b)];
  return { over: longA.over * longB.over, under: longA.under * longB.under };
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return multiply(a, { over: b.under, under: b.over } as Fraction);
}

/** Negative, zero or positive, as `a` is less than, equal to or more than the whole or decimal number `b`. */
export function compare(a: Fraction, b: number): number {
  if (b === Number.POSITIVE_INFINITY) return -1;
  if (b === Number.NEGATIVE_INFINITY) return 1;
  if (isShort(a) && Number.isSafeInteger(b)) {
    const product = b * a.under;
    if (Number.isSafeInteger(product)) return a.over - product;
  }
  const [value, other] = [long(a), long(fraction(b))];
  const difference = value.over * other.under - other.over * value.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest binary number, for showing. */
export function toNumber(value: Fraction): number {
  const { over, under } = long(value);
  return Number(over / under) + Number(over % under) / Number(under);
}

/** The least whole number that is not below the fraction. */
export function ceiling(value: Fraction): number {
  const { over, under } = long(value);
  const whole = over / under;
  return Number(over > whole * under ? whole + 1n : whole);
}
