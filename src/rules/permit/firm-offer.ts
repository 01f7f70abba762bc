// Whether the offer is firm: what is only said or vague may become a written offer, or nothing.
import type { Derived } from '../derive.ts';

export const firmOffer: Derived = {
  id: 'firmOffer',
  kind: 'option',
  options: ['no', 'yes'],
  from: ['offer'],
  needs: (get) =>
    get('offer') === 'written' || get('offer') === 'several' || get('offer') === 'none' ? [] : ['offer'],
  value: (get) => {
    const offer = get('offer');
    if (offer === 'none') return 'no';
    return offer === 'written' || offer === 'several' ? 'yes' : undefined;
  },
  lever: { input: 'offer', reach: () => ['written'] },
};
