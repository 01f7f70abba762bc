// Drawings made into pictures: resvg with a font of our own, loaded when the first picture is asked for.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Tools } from '../papers/index.ts';

const { resolve } = createRequire(import.meta.url);
/** Latin and what else European names need, plain and bold. */
const fonts = ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700'].map(
  (name) => `@fontsource/noto-sans/files/noto-sans-${name}-normal.woff2`,
);

async function load(): Promise<Tools['raster']> {
  const [{ initWasm, Resvg }, module, ...fontBuffers] = await Promise.all([
    import('@resvg/resvg-wasm'),
    ...['@resvg/resvg-wasm/index_bg.wasm', ...fonts].map((name) => readFile(resolve(name))),
  ] as const);
  await initWasm(module as Buffer<ArrayBuffer>);
  const font = { fontBuffers: fontBuffers as Buffer[], loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
  return async (svg, width) => {
    const drawing = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } });
    const picture = drawing.render();
    const bytes = picture.asPng();
    picture.free();
    drawing.free();
    return bytes;
  };
}

let loaded: Promise<Tools['raster']> | undefined;

export const raster: Tools['raster'] = async (svg, width) => {
  loaded ??= load();
  return (await loaded)(svg, width);
};
