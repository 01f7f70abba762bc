// The command in a checkout. In plain JavaScript, so that the compile cache is on before the first types are stripped:
// stripping the entry itself anew would cost a tenth of a second at every start.
import { enableCompileCache } from 'node:module';

enableCompileCache();
await import('../src/app/main.ts');
