// Which packages' code is in a build, and the two files that say so: what the licences ask for, and a bill of materials.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { billOfMaterials } from './bill-of-materials.mjs';
import { notices } from './notices.mjs';

/** The innermost package of a module's path: "node_modules/a/node_modules/@b/c/lib/d.js" → "node_modules/a/node_modules/@b/c". */
const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/**
 * A webpack plugin for several compilers at once: watches which packages' modules end up in a bundle, and with the last
 * compiler writes `THIRD-PARTY-NOTICES.txt` and `bom.cdx.json`.
 */
export class BundledPackages {
  #places = new Set();
  #waiting = 0;

  /**
   * @param {{ readonly root: string, readonly dist: string, readonly product: { name: string, version: string, license: string } }}
   *   options `dist`: where the two files go, whichever compiler is the last
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    this.#waiting++;
    compiler.hooks.thisCompilation.tap('BundledPackages', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'BundledPackages', stage }, () => {
        for (const module of compilation.modules) this.#add(module);
        if (--this.#waiting > 0) return;
        const packages = [...this.#places].sort().map((place) => describe(place, this.options.root));
        const files = {
          'THIRD-PARTY-NOTICES.txt': notices(packages),
          'bom.cdx.json': billOfMaterials(this.options.product, packages),
        };
        for (const [name, text] of Object.entries(files)) {
          const place = path.relative(compiler.outputPath, path.join(this.options.dist, name)).replace(/\\/g, '/');
          compilation.emitAsset(place, new sources.RawSource(text));
        }
      });
    });
  }

  #add(module) {
    const place = PACKAGE.exec(module.resource ?? '')?.[0];
    if (place !== undefined) this.#places.add(place);
    // A concatenated module holds the modules that were merged into it.
    for (const inner of module.modules ?? []) this.#add(inner);
  }
}

function describe(place, root) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'));
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const key = path.relative(root, place).replace(/\\/g, '/');
  return { place, name, version, license, integrity: lock[key]?.integrity };
}
