const defaults = require('@wordpress/scripts/config/webpack.config');

// The worker's pure parts are shared; they name their imports as Node does, with ".js".
module.exports = {
  ...defaults,
  resolve: { ...defaults.resolve, extensionAlias: { '.js': ['.ts', '.js'] } },
};
