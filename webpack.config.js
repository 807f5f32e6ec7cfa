/**
 * Two programs over one engine: the page (dist/index.html) and the command (dist/cli/samrakna.cjs).
 * The task pane inside Excel, which loads office.js, will be a third beside them.
 */
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { browserslist, version } = require('./package.json');

/** Nothing may be loaded from, or sent to, anywhere else. The hash is that of the empty string: Fluent's style elements start out empty. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

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

/** The page's script, in bytes before compression (a third of it travels): outgrowing it is a decision, not an accident. */
const largestScript = 1_000_000;

/** @param production whether file names carry the hash of their content. */
const page = (production) => ({
  ...shared,
  name: 'page',
  target: 'web',
  devtool: 'source-map',
  performance: { hints: production && 'error', maxEntrypointSize: largestScript, maxAssetSize: largestScript },
  entry: { browser: './src/pane/browser.tsx' },
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
    new HtmlWebpackPlugin({
      template: './src/pane/index.html',
      filename: 'index.html',
      favicon: './assets/icons/icon-32.png',
      meta: { csp: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy } },
    }),
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

module.exports = (env, argv) => (env.WEBPACK_SERVE ? page(false) : [page(argv.mode === 'production'), command]);
module.exports.contentSecurityPolicy = contentSecurityPolicy;
