// Whoever has signed is not told to wait with it: what is left is to have the contract put right.
import type { Facts } from '../rules/facts/fact.ts';

export const isSigned = (facts: Facts): boolean => facts.paperKind === 'signed';
