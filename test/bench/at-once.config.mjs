import configurations from '../../webpack.config.js';

const PLUGIN = 'at once';

/** No module waits until it is first used: `import defer` means `import`. */
const atOnce = {
  apply(compiler) {
    compiler.hooks.normalModuleFactory.tap(PLUGIN, (factory) => {
      factory.hooks.parser.for('javascript/auto').tap(PLUGIN, (parser) => {
        parser.hooks.import.tap({ name: PLUGIN, stage: -1 }, (statement) => {
          delete statement.phase;
        });
      });
    });
  },
};

/** The event handler's script as it would be if all of it ran when it starts: the yardstick is cut out of it. */
export default (environment, options) =>
  configurations(environment, options)
    .filter(({ name }) => name === 'events')
    .map((events) => ({ ...events, plugins: [...events.plugins, atOnce] }));
