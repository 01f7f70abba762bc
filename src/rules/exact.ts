// Fractions, so that pay is compared exactly: 279.69 an hour is never rounded up to a floor.

/** `over / under`, in whole numbers; `under` is positive. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** The number as it is written in decimals: 279.69 is 27969/100, not its binary neighbour. */
export function fraction(value: number): Fraction {
  if (Number.isInteger(value)) return { over: BigInt(value), under: 1n };
  const [digits = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const shift = Number(exponent) - decimals.length;
  const over = BigInt(whole + decimals);
  return shift >= 0 ? { over: over * 10n ** BigInt(shift), under: 1n } : { over, under: 10n ** BigInt(-shift) };
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.over, under: a.under * b.under };
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return { over: a.over * b.under, under: a.under * b.over };
}

/** Negative, zero or positive, as `a` is less than, equal to or more than the whole or decimal number `b`. */
export function compare(a: Fraction, b: number): number {
  if (b === Number.POSITIVE_INFINITY) return -1;
  if (b === Number.NEGATIVE_INFINITY) return 1;
  const other = fraction(b);
  const difference = a.over * other.under - other.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest binary number, for showing. */
export function toNumber(value: Fraction): number {
  const whole = value.over / value.under;
  const rest = value.over % value.under;
  return Number(whole) + Number(rest) / Number(value.under);
}

/** The least whole number that is not below the fraction. */
export function ceiling(value: Fraction): number {
  const whole = value.over / value.under;
  return Number(value.over > whole * value.under ? whole + 1n : whole);
}
