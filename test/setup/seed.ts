// Property tests draw the same cases in every run, so that a red run is always about the change at hand. `npm run fuzz`
// goes on to other seeds.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.VEIVISER_SEED ?? 1) });
