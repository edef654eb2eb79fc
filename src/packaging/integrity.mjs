import { createHash } from 'node:crypto';

/** The minimiser leaves out quotes. */
const OWN_SCRIPT = /<script\b([^>]*?)\bsrc=(["']?)(?!https?:)([^"'\s>]+)\2([^>]*)><\/script>/g;

/**
 * A webpack plugin: Subresource Integrity (https://www.w3.org/TR/SRI/) for the scripts of our own that a page starts with. A
 * host that serves another script than the one that was built gives an empty pane, and not somebody else's. Office.js changes
 * at Microsoft's without notice: it cannot have a digest.
 */
export const integrity = {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('integrity', (compilation) => {
      // After every stage that changes a script or its name.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT - 1;
      compilation.hooks.processAssets.tap({ name: 'integrity', stage }, (assets) => {
        for (const page of Object.keys(assets).filter((name) => name.endsWith('.html'))) {
          const html = assets[page].source().toString();
          const sealed = html.replace(OWN_SCRIPT, (tag, before, _quote, file, after) => {
            const script = compilation.getAsset(file)?.source.buffer();
            if (script === undefined) return tag;
            const digest = createHash('sha384').update(script).digest('base64');
            return `<script${before}src="${file}" integrity="sha384-${digest}"${after}></script>`;
          });
          compilation.updateAsset(page, new sources.RawSource(sealed));
        }
      });
    });
  },
};
