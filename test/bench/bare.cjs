// Builds the bare Fluent page as ours are built, into the folder that is named: node test/bench/bare.cjs FOLDER
const { resolve } = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const webpack = require('webpack');
const configured = require('../../webpack.config.js');

const [pages] = configured({}, { mode: 'production' });
webpack({
  ...pages,
  mode: 'production',
  devtool: false,
  entry: { bare: resolve(__dirname, 'bare.tsx') },
  output: { ...pages.output, path: resolve(process.argv[2]), clean: false },
  plugins: [new HtmlWebpackPlugin({ template: resolve(__dirname, '../../src/pane/index.html'), filename: 'bare.html', inject: 'head', meta: { csp: { 'http-equiv': 'Content-Security-Policy', content: configured.contentSecurityPolicy } } })],
}, (error, stats) => {
  if (error) throw error;
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
});
