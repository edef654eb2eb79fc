import path from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';
import { root } from '../../src/tools/install.mjs';
import configurations from '../../webpack.config.js';

/** The gallery is built as the pane is, unminified. `--output-path` says where. */
export default () => {
  const pane = configurations({}, { mode: 'production' }).find(({ name }) => name === 'pane');
  return {
    ...pane,
    name: 'gallery',
    entry: { gallery: path.join(import.meta.dirname, 'index.tsx') },
    resolve: {
      ...pane.resolve,
      alias: { [path.join(root, 'src', 'locales', 'load')]: path.join(import.meta.dirname, 'words.ts') },
    },
    optimization: { ...pane.optimization, minimize: false },
    plugins: [new HtmlPlugin({ template: path.join(import.meta.dirname, 'gallery.html'), filename: 'gallery.html' })],
  };
};
