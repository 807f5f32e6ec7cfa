/**
 * Three programs over one engine: the page in the browser (dist/index.html), the pane in Excel (dist/taskpane.html), which loads
 * office.js, and the command (dist/cli/samrakna.cjs).
 */
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { ManifestPlugin } = require('./manifest/index.cjs');
const { browserslist, version } = require('./package.json');

const officeAddress = 'https://appsforoffice.microsoft.com';

/**
 * Nothing may be loaded from, or sent to, anywhere else. The hash is that of the empty string: Fluent's style elements start out empty.
 * @param scripts where scripts may come from besides the page's own address
 */
const policyWith = (...scripts) => [
  "default-src 'none'",
  ["script-src 'self'", ...scripts].join(' '),
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const contentSecurityPolicy = policyWith();
const paneContentSecurityPolicy = policyWith(officeAddress);

const swc = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
    env: target,
  },
});

const shared = {
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  plugins: [new DefinePlugin({ SAMRAKNA_VERSION: JSON.stringify(version) })],
};

/** A page's scripts together, in bytes before compression (a third of it travels): outgrowing it is a decision, not an accident. */
const largestScript = 1_000_000;

/** One of the two pages, with the scripts of its own entry. */
const html = (entry, template, filename, policy, inject) => new HtmlWebpackPlugin({
  template,
  filename,
  chunks: [entry],
  inject,
  favicon: './assets/icons/icon-32.png',
  meta: { csp: { 'http-equiv': 'Content-Security-Policy', content: policy } },
});

/** @param production whether file names carry the hash of their content. */
const pages = (production) => ({
  ...shared,
  name: 'pages',
  target: 'web',
  devtool: 'source-map',
  performance: { hints: production && 'error', maxEntrypointSize: largestScript, maxAssetSize: largestScript },
  entry: { browser: './src/pane/browser.tsx', taskpane: './src/pane/taskpane.tsx' },
  // What both pages need is loaded, and kept by the browser, once.
  optimization: { splitChunks: { cacheGroups: { shared: { name: 'shared', chunks: 'initial', minChunks: 2, enforce: true } } } },
  output: {
    path: path.resolve(__dirname, 'dist'),
    filename: production ? '[name].[contenthash:8].js' : '[name].js',
    clean: { keep: /^cli\// },
  },
  module: {
    rules: [
      swc({ targets: browserslist }),
      // The sample budget travels inside the script, so that the page fetches nothing.
      { test: /\.xlsx$/, type: 'asset/inline' },
    ],
  },
  plugins: [
    ...shared.plugins,
    html('browser', './src/pane/index.html', 'index.html', contentSecurityPolicy, 'head'),
    // The template puts its tags itself, before the one of office.js.
    html('taskpane', './src/pane/taskpane.html', 'taskpane.html', paneContentSecurityPolicy, false),
    new ManifestPlugin(process.env),
  ],
  devServer: {
    host: '127.0.0.1',
    port: Number(process.env.PORT ?? 3000),
    // The socket of live reloading goes to the page's own address, as the policy asks.
    client: { overlay: false, webSocketURL: 'auto://0.0.0.0:0/ws' },
    setupExitSignals: true,
    onListening: (server) => {
      process.stdout.write(`\nSamräkna: http://localhost:${server.server.address().port}/\n\n`);
    },
  },
});

const command = {
  ...shared,
  name: 'command',
  target: 'node20',
  devtool: false,
  entry: { samrakna: './src/cli.ts' },
  output: { path: path.resolve(__dirname, 'dist/cli'), filename: '[name].cjs' },
  module: { rules: [swc({ targets: { node: '20' } })] },
  performance: { hints: false },
  optimization: { minimize: false },
  plugins: [...shared.plugins, new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true })],
};

module.exports = (env, argv) => (env.WEBPACK_SERVE ? pages(false) : [pages(argv.mode === 'production'), command]);
module.exports.contentSecurityPolicy = contentSecurityPolicy;
module.exports.paneContentSecurityPolicy = paneContentSecurityPolicy;
