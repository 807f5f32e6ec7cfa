/** @jest-environment jsdom */
import { officeBench } from './bench';
import { hostContract } from '../contract';
import { liveContract } from '../live';

describe.each(['windows', 'web'] as const)('%s', (shape) => {
  hostContract('office', (snapshot) => officeBench({ snapshot, shape }));
  liveContract('office', (snapshot) => officeBench({ snapshot, shape }));
});
